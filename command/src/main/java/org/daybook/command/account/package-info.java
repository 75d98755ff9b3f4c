/**
 * Accounts of people and programs: registered, granted roles, suspended. It sees the kernel of the write side and no other
 * feature. Start with {@code AccountDecider}; {@code AnAdministratorRemains} is the rule to know.
 */
package org.daybook.command.account;
