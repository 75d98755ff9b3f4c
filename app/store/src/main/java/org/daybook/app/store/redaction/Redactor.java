package org.daybook.app.store.redaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daybook.shared.account.Actor;

/** Who redacts, and when: an instant, and the day that it is in the zone of the installation. */
record Redactor(Actor actor, Instant at, LocalDate on, ZoneId zone) {}
