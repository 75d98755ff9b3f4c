/**
 * Milestones: scheduled, moved, achieved or cancelled. It sees what all entities of a workstream share. Start with
 * {@code Milestones}.
 */
package org.daybook.command.workstream.milestone;
