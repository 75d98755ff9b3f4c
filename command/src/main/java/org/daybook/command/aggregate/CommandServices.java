package org.daybook.command.aggregate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.decide.Identifiers;
import org.daybook.command.register.Register;
import org.daybook.command.register.Reservations;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.text.Name;

/**
 * Services that an aggregate uses because {@code decide} does no I/O. One bean, given to every command handler.
 *
 * @param zone the one of the installation
 * @param reservations the register, or those of a dry run
 * @param followUps what an entry entails for another aggregate
 */
public record CommandServices(
        Clock clock,
        ZoneId zone,
        Identifiers identifiers,
        Register register,
        Reservations reservations,
        FollowUps followUps) {

    public CommandServices(Clock clock, ZoneId zone, Identifiers identifiers, Register register) {
        this(clock, zone, identifiers, register, FollowUps.LATER);
    }

    public CommandServices(Clock clock, ZoneId zone, Identifiers identifiers, Register register, FollowUps followUps) {
        this(clock, zone, identifiers, register, register, followUps);
    }

    public DecisionContext context(ParsedCommand<?> parsed, RoleOrCapacity role, ExternalFacts facts) {
        Instant now = clock.instant();
        return new DecisionContext(parsed.actor(), role, now, zone, effectiveOn(parsed, now), identifiers, facts);
    }

    /** The day from which the entry is to hold: the requested one, or today. */
    public LocalDate effectiveOn(ParsedCommand<?> parsed) {
        return effectiveOn(parsed, clock.instant());
    }

    private LocalDate effectiveOn(ParsedCommand<?> parsed, Instant now) {
        return parsed.effectiveOn() == null ? LocalDate.ofInstant(now, zone) : parsed.effectiveOn();
    }

    /** Reserves the name; empty where that succeeds, else the name as its holder spells it. */
    public Optional<Name> taken(String scope, Name name, UUID aggregate) {
        return reservations.reserveName(scope, name, aggregate)
                ? Optional.empty()
                : Optional.of(register.bearer(scope, name).orElse(name));
    }

    CommandServices with(Reservations others) {
        return new CommandServices(clock, zone, identifiers, register, others, followUps);
    }
}
