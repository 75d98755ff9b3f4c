package org.daybook.shared.account;

import org.daybook.shared.text.Text;

/** Suspends the account: it can no longer sign in or use its tokens. */
public record SuspendAccount(Text reason) implements AccountCommand {}
