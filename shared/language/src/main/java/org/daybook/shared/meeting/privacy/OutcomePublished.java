package org.daybook.shared.meeting.privacy;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** What was decided at a private item was published. This entry is never private. */
public record OutcomePublished(LocalId item, Text outcome) implements PrivacyEvent {}
