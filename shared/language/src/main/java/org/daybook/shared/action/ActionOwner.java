package org.daybook.shared.action;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/**
 * A post that owns an action.
 *
 * @param account of its holder, who may then report on the action; absent where they have none
 */
public record ActionOwner(Post post, @Nullable AccountId account) {}
