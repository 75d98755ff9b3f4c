/**
 * Deliverables: added, rated, rescheduled, handed over, completed, withdrawn and reopened. The rules on moving a target date are
 * here too. Start with {@code Deliverables}.
 */
package org.daybook.command.workstream.deliverable;
