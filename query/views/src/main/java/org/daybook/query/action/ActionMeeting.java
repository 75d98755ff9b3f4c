package org.daybook.query.action;

import java.time.LocalDate;
import java.util.UUID;

/** The meeting that raised an action, and the day on which it met or for which it was called. */
public record ActionMeeting(UUID id, LocalDate day) {}
