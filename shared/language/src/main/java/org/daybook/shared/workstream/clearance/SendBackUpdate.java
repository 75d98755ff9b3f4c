package org.daybook.shared.workstream.clearance;

import org.daybook.shared.text.Text;

/** Sends the slide for which the request of that number asked back to be changed. */
public record SendBackUpdate(Integer clearance, Text reason) implements ClearanceCommand {}
