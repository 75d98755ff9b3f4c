package org.daybook.shared.workstream.clearance;

/** Clears the slide for which the request of that number asked: it may be submitted as it stood then. */
public record ClearUpdate(Integer clearance) implements ClearanceCommand {}
