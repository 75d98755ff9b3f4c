package org.daybook.shared.account;

import org.daybook.shared.text.Text;

/** The account was suspended. */
public record AccountSuspended(Text reason) implements AccountEvent {}
