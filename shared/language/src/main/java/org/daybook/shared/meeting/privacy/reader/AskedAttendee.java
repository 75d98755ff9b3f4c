package org.daybook.shared.meeting.privacy.reader;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is asked to attend a private item, or no longer.
 *
 * @param post absent once that is taken back
 */
public record AskedAttendee(LocalId item, AccountId account, @Nullable Post post) {}
