package org.daybook.command.aggregate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.decide.Identifiers;
import org.daybook.command.register.Register;
import org.daybook.shared.account.Role;

/**
 * Services that an aggregate uses because {@code decide} does no I/O. One bean, given to every command handler.
 *
 * @param zone the one of the installation
 */
public record CommandServices(Clock clock, ZoneId zone, Identifiers identifiers, Register register) {

    public DecisionContext context(ParsedCommand<?> parsed, Role role, ExternalFacts facts) {
        Instant now = clock.instant();
        return new DecisionContext(parsed.actor(), role, now, zone, effectiveOn(parsed, now), identifiers, facts);
    }

    /** The day from which the entry is to hold: the one asked for, or today. */
    public LocalDate effectiveOn(ParsedCommand<?> parsed) {
        return effectiveOn(parsed, clock.instant());
    }

    private LocalDate effectiveOn(ParsedCommand<?> parsed, Instant now) {
        return parsed.effectiveOn() == null ? LocalDate.ofInstant(now, zone) : parsed.effectiveOn();
    }

    CommandServices with(Register other) {
        return new CommandServices(clock, zone, identifiers, other);
    }
}
