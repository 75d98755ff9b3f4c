package org.daybook.shared.workstream;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/** Names the post that owns the workstream and, where there is one, its account. */
public record AssignOwner(Post post, AccountId account) implements WorkstreamLifeCommand {
    public AssignOwner {
        Required.present(post, "post");
    }
}
