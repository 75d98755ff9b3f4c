package org.daybook.shared.meeting.interest;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Takes back a declaration of interest that was recorded by mistake. */
public record StrikeInterest(LocalId interest, Text reason) implements InterestCommand {}
