package org.daybook.shared.account;

/** A role was withdrawn. */
public record RoleWithdrawn(Role role) implements AccountEvent {}
