/** Accounts: the roles they are granted, and that somebody can always administer them. */
package org.daybook.command.account;
