package org.daybook.shared.meeting.privacy;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/**
 * Publishes what was decided at a private item, in words that everybody may read; stated again, it replaces what was published.
 *
 * @param outcome nothing in it is private
 */
public record PublishOutcome(LocalId item, Text outcome) implements PrivacyCommand {}
