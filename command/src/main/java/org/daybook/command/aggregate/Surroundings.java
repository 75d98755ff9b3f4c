package org.daybook.command.aggregate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daybook.command.decide.Circumstances;
import org.daybook.command.decide.Identifiers;
import org.daybook.command.decide.Outside;
import org.daybook.command.register.Register;
import org.daybook.shared.account.Role;

/**
 * Where aggregates get from what {@code decide} must not fetch itself; one bean, handed to every command handler.
 *
 * @param zone the one of the installation
 */
public record Surroundings(Clock clock, ZoneId zone, Identifiers identifiers, Register register) {

    public Circumstances circumstances(Envelope envelope, Role role, Outside outside) {
        Instant now = clock.instant();
        return new Circumstances(envelope.actor(), role, now, zone, effectiveOn(envelope, now), identifiers, outside);
    }

    /** The day from which the entry is to hold: the one asked for, or today. */
    public LocalDate effectiveOn(Envelope envelope) {
        return effectiveOn(envelope, clock.instant());
    }

    private LocalDate effectiveOn(Envelope envelope, Instant now) {
        return envelope.effectiveOn().orElseGet(() -> LocalDate.ofInstant(now, zone));
    }

    Surroundings with(Register other) {
        return new Surroundings(clock, zone, identifiers, other);
    }
}
