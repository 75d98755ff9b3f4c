/**
 * Programmes and what each has set: tags, RAG wording, reporting cycle and rescheduling rule. Sees the lists and the
 * facts of programmes. Start with {@link org.daybook.query.programme.ProgrammesController}.
 */
package org.daybook.query.programme;
