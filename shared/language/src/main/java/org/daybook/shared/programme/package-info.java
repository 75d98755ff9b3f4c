/**
 * Programmes, in which workstreams, boards and reviews stand: their name, marking, RAG wording and closing. It
 * sees facts and values, and nothing of what stands in a programme. Start with {@link
 * org.daybook.shared.programme.OpenProgramme}.
 */
@NullMarked
package org.daybook.shared.programme;

import org.jspecify.annotations.NullMarked;
