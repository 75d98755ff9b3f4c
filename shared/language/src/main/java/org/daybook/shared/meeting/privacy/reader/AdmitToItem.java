package org.daybook.shared.meeting.privacy.reader;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.meeting.privacy.PrivacyCommand;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;

/**
 * Asks somebody without a seat on the board to attend a private item, whose texts they may then read.
 *
 * @param account of the holder of the post
 */
public record AdmitToItem(LocalId item, Post post, AccountId account) implements PrivacyCommand {}
