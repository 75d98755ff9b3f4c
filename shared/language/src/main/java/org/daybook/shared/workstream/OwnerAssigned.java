package org.daybook.shared.workstream;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/** The workstream has another owner. */
public record OwnerAssigned(Post post, @Nullable AccountId account) implements WorkstreamLifeEvent {}
