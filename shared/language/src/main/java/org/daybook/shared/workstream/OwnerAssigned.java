package org.daybook.shared.workstream;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/** The workstream has another owner. */
public record OwnerAssigned(Post post, AccountId account) implements WorkstreamLifeEvent {
    public OwnerAssigned {
        Required.present(post, "post");
    }
}
