/**
 * Milestones: bars on the month-by-month plan. It sees the workstream it belongs to, months and facts. Start with
 * {@link org.daybook.shared.workstream.milestone.ScheduleMilestone}.
 */
@NullMarked
package org.daybook.shared.workstream.milestone;

import org.jspecify.annotations.NullMarked;
