package org.daybook.shared.workstream;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/** Assigns the post that owns the workstream and, if there is one, its account. */
public record AssignOwner(Post post, @Nullable AccountId account) implements WorkstreamLifeCommand {}
