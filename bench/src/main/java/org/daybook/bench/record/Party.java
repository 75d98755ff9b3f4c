package org.daybook.bench.record;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.text.Post;

/** Somebody who makes entries, in a role. */
public record Party(AccountId account, Role role, Post post) {}
