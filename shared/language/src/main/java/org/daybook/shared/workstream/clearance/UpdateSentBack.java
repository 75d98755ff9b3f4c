package org.daybook.shared.workstream.clearance;

import org.daybook.shared.text.Text;

/** The slide was sent back to be changed. */
public record UpdateSentBack(Integer clearance, Text reason) implements ClearanceEvent {}
