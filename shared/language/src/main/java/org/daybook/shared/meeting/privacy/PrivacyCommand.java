package org.daybook.shared.meeting.privacy;

import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.privacy.reader.AdmitToItem;
import org.daybook.shared.meeting.privacy.reader.ExcludeFromItem;

/** The commands that make items of a meeting private or public, and say who is asked to attend them. */
public sealed interface PrivacyCommand extends MeetingCommand
        permits ExemptItem, ReleaseItem, AdmitToItem, ExcludeFromItem, PublishOutcome {}
