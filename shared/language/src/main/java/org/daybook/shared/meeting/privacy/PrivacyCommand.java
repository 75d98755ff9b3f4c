package org.daybook.shared.meeting.privacy;

import org.daybook.shared.meeting.MeetingCommand;

/** The commands that make items of a meeting private or public, and say who is asked to attend them. */
public sealed interface PrivacyCommand extends MeetingCommand
        permits ExemptItem, ReleaseItem, AdmitToItem, ExcludeFromItem, PublishOutcome {}
