package org.daybook.shared.meeting.privacy;

import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.privacy.reader.ReaderAdmitted;
import org.daybook.shared.meeting.privacy.reader.ReaderExcluded;

/** The events that make items of a meeting private or public, and say who is asked to attend them. */
public sealed interface PrivacyEvent extends MeetingEvent
        permits ItemExempted, ItemReleased, ReaderAdmitted, ReaderExcluded, OutcomePublished, PrivateMinutesFrozen {}
