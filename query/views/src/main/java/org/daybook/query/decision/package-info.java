/**
 * The register of decisions: what boards were asked, and what became of it. Sees the lists over workstreams and the
 * facts of decisions. Start with {@link org.daybook.query.decision.DecisionRegister}.
 */
package org.daybook.query.decision;
