package org.daybook.shared.meeting.privacy.reader;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.meeting.privacy.PrivacyEvent;
import org.daybook.shared.text.LocalId;

/** It was taken back that somebody was asked to attend a private item. */
public record ReaderExcluded(LocalId item, AccountId account) implements PrivacyEvent {}
