/**
 * How often a programme reports, and how often its target dates may move without a decision. It sees the programme
 * it belongs to and values. Start with {@link org.daybook.shared.programme.reporting.SetReportingCycle}.
 */
@NullMarked
package org.daybook.shared.programme.reporting;

import org.jspecify.annotations.NullMarked;
