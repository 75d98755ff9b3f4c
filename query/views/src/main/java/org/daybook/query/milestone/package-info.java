/**
 * The milestones of each workstream month by month. Sees the lists over workstreams and the facts of milestones.
 * Start with {@link org.daybook.query.milestone.MilestoneViews}.
 */
package org.daybook.query.milestone;
