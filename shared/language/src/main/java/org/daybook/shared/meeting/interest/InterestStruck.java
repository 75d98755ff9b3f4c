package org.daybook.shared.meeting.interest;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A declaration of interest that was recorded by mistake was taken back. */
public record InterestStruck(LocalId interest, Text reason) implements InterestEvent {}
