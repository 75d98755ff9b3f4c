package org.daybook.shared.meeting.privacy.reader;

import org.daybook.shared.account.AccountId;
import org.daybook.shared.meeting.privacy.PrivacyCommand;
import org.daybook.shared.text.LocalId;

/** Takes back that somebody was asked to attend a private item: they may no longer read its texts. */
public record ExcludeFromItem(LocalId item, AccountId account) implements PrivacyCommand {}
