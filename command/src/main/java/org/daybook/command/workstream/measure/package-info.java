/**
 * Measures of benefit, with their targets and readings. It sees what all entities of a workstream share. Start with
 * {@code Measures}.
 */
package org.daybook.command.workstream.measure;
