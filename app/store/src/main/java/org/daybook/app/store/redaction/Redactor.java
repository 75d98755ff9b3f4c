package org.daybook.app.store.redaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daybook.shared.account.Actor;

/** The actor of a redaction, and its time: an instant, and its day in the zone of the installation. */
record Redactor(Actor actor, Instant at, LocalDate on, ZoneId zone) {}
