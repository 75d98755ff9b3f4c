package org.daybook.shared.meeting.privacy.reader;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.meeting.privacy.PrivacyEvent;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;

/** Somebody was asked to attend a private item. */
public record ReaderAdmitted(LocalId item, Post post, AccountId account) implements PrivacyEvent {}
