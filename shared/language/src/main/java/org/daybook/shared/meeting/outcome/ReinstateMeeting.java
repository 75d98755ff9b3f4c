package org.daybook.shared.meeting.outcome;

import org.daybook.shared.text.Text;

/**
 * Puts a meeting back as scheduled that was recorded as held, adjourned, abandoned or cancelled by mistake.
 *
 * @param reason what was wrong
 */
public record ReinstateMeeting(Text reason) implements OutcomeCommand {}
