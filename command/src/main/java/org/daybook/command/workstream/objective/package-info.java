/**
 * Objectives, in the order in which a slide lists them. It sees what all entities of a workstream share. Start with
 * {@code Objectives}.
 */
package org.daybook.command.workstream.objective;
