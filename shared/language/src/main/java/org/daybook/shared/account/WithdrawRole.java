package org.daybook.shared.account;

/** Withdraws a role, for every programme. */
public record WithdrawRole(Role role) implements AccountCommand {}
