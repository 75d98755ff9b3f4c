package org.daybook.query.history;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.text.Post;

/** The author of an entry: account, role and post. */
public record By(AccountId account, Role role, Post post) {

    public static By of(EntryHeader header) {
        return new By(header.actor(), header.role(), header.post());
    }
}
