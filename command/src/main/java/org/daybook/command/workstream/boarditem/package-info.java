/**
 * Risks and recommendations that a workstream raises with a board, until they are resolved. It sees what all entities of a
 * workstream share. Start with {@code BoardItems}.
 */
package org.daybook.command.workstream.boarditem;
