/**
 * Next steps: planned, then finished or dropped. It sees what all entities of a workstream share. Start with
 * {@code NextSteps}.
 */
package org.daybook.command.workstream.nextstep;
