/**
 * Who may give which command: one committed table, command by role. It sees commands and accounts, and no aggregate. Start
 * with {@code permissions.md} beside it, which the server reads when it starts.
 */
package org.daybook.command.permission;
