package org.daybook.shared.account;

import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/** An account was registered. */
public record AccountRegistered(Post post) implements AccountEvent {
    public AccountRegistered {
        Required.present(post, "post");
    }
}
