package org.daybook.query.history;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.text.Post;

/**
 * The author of an entry.
 *
 * @param role the name of the role or capacity in which the entry was made
 */
public record By(AccountId account, String role, Post post) {

    public static By of(EntryHeader header) {
        return new By(header.actor(), header.role().name(), header.post());
    }
}
