package org.daybook.query.history;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.text.Post;

/** Who made an entry: the account, the role in which they acted, and the post they held. */
public record By(AccountId account, Role role, Post post) {

    public static By of(EntryHeader header) {
        return new By(header.actor(), header.role(), header.post());
    }
}
