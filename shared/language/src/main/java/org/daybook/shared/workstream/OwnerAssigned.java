package org.daybook.shared.workstream;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/** The owner of the workstream was changed. */
public record OwnerAssigned(Post post, @Nullable AccountId account) implements WorkstreamLifeEvent {}
