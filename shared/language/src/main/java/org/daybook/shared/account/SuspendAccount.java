package org.daybook.shared.account;

import org.daybook.shared.text.Text;

/** Suspends the account: it can neither sign in nor use its tokens any more. */
public record SuspendAccount(Text reason) implements AccountCommand {}
