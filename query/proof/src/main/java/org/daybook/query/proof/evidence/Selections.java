package org.daybook.query.proof.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.Entries;
import org.daybook.query.facts.Openings;
import org.daybook.query.facts.Openings.Opening;
import org.daybook.query.facts.RawEntries;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;

/**
 * The selections that may be requested, and by whom: auditors of the programme or, for a period, of every programme.
 */
@Component
class Selections {

    private final RawEntries entries;
    private final Entries written;
    private final Openings openings;
    private final ZoneId zone;

    /** @param zone of the installation, in which days are days */
    Selections(RawEntries entries, Entries written, Openings openings, ZoneId zone) {
        this.entries = entries;
        this.written = written;
        this.openings = openings;
        this.zone = zone;
    }

    Selection workstream(WorkstreamId id, AsOf moment, Actor reader) {
        return workstream(id, "workstream", moment, reader);
    }

    private OfWorkstream workstream(WorkstreamId id, String field, AsOf moment, Actor reader) {
        Opening opening = openings.workstream(id, field, reader);
        check(opening, field, moment, reader);
        return new OfWorkstream(entries, id.value(), opening.programme().value(), moment.position());
    }

    Selection programme(ProgrammeId id, AsOf moment, Actor reader) {
        Opening opening = openings.programme(id, "programme", reader);
        check(opening, "programme", moment, reader);
        return new OfProgramme(entries, id.value(), opening.position(), moment.position());
    }

    Selection decision(WorkstreamId id, LocalId decision, AsOf moment, Actor reader) {
        OfWorkstream workstream = workstream(id, "decision", moment, reader);
        AboutDecision about = new AboutDecision(decision.value());
        try {
            workstream.forEach(about::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<Long> positions = about.positions();
        if (positions.isEmpty()) throw unknown("decision", "decision", "The workstream has no such decision");
        return new OfDecision(entries, id.value(), workstream.of(), decision.value(), positions, moment.position());
    }

    Selection period(LocalDate from, LocalDate to, AsOf moment, Actor reader) {
        if (!reader.holdsEverywhere(Role.AUDITOR)) throw notAnAuditor("every programme");
        if (to.isBefore(from)) throw new InvalidValue("to", "must not be before from");
        long before = lastBefore(from);
        long last = Math.min(moment.position(), lastBefore(to.plusDays(1)));
        return new OfPeriod(entries, Scope.ofPeriod(from, to, zone), before, last);
    }

    private long lastBefore(LocalDate day) {
        return written.positionAt(day.atStartOfDay(zone).toInstant().minusNanos(1_000));
    }

    private static void check(Opening opening, String field, AsOf moment, Actor reader) {
        if (!reader.holds(Role.AUDITOR, opening.programme())) throw notAnAuditor("the programme");
        if (opening.position() > moment.position()) {
            throw unknown(opening.type().stored(), field, "It was not yet recorded at that time");
        }
    }

    private static Rejection notAnAuditor(String of) {
        return new Rejection(
                Rejection.Kind.FORBIDDEN, "only-auditors-take-evidence", "", "Evidence is for auditors of " + of);
    }

    private static Rejection unknown(String what, String field, String why) {
        return new Rejection(Rejection.Kind.NOT_FOUND, "unknown-" + what, field, why);
    }
}
