package org.daybook.shared.workstream.clearance;

/** The slide was cleared as it stood when clearance was requested. */
public record UpdateCleared(Integer clearance) implements ClearanceEvent {}
