/**
 * Who may give which command: one committed table, command by role. It sees commands and accounts, and nothing of the
 * aggregates. Start with {@code permissions.md} beside it.
 */
package org.daybook.command.permission;
