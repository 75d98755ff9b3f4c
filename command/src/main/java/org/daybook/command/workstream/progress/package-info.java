/**
 * Progress notes since the last update, and the highlights among them. It sees what all entities of a workstream share. Start
 * with {@code Progress}.
 */
package org.daybook.command.workstream.progress;
