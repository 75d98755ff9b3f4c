package org.daybook.query.proof.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.RawEntries;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.evidence.pack.Scope;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;

/**
 * The selections that may be requested, and by whom: auditors of the programme or, for a period, of every programme.
 *
 * @param zone of the installation, in which days are days
 */
@Component
record Selections(RawEntries entries, Entries written, Openings openings, ZoneId zone) {

    private static final int PAGE = 256;
    /** Of all programmes, of which one is looked for. */
    private static final int PAGE_OF_ALL = 1_024;

    Selection workstream(WorkstreamId id, AsOf moment, Actor reader) {
        return workstream(id, "workstream", moment, reader);
    }

    private Selection workstream(WorkstreamId id, String field, AsOf moment, Actor reader) {
        Opening opening = openings.workstream(id, field, reader);
        check(opening, field, moment, reader);
        return new Selection(
                Scope.ofWorkstream(id.value()),
                "workstream-" + id.value(),
                Optional.of(opening.programme().value()),
                moment.position(),
                taker -> stream(id.value(), moment.position(), taker));
    }

    private void stream(UUID id, long known, Selection.Taker taker) throws IOException {
        List<RawEntry> page = entries.of(id, -1, known, PAGE);
        while (!page.isEmpty()) {
            taker.take(page);
            if (page.size() < PAGE) return;
            page = entries.of(id, page.getLast().position(), known, PAGE);
        }
    }

    Selection programme(ProgrammeId id, AsOf moment, Actor reader) {
        Opening opening = openings.programme(id, "programme", reader);
        check(opening, "programme", moment, reader);
        return new Selection(
                Scope.ofProgramme(id.value()),
                "programme-" + id.value(),
                Optional.of(id.value()),
                moment.position(),
                taker -> programme(id.value(), opening.position(), moment.position(), taker));
    }

    private void programme(UUID id, long opened, long known, Selection.Taker taker) throws IOException {
        for (long after = opened - 1; after < known; after += PAGE_OF_ALL) {
            taker.take(entries.between(after, Math.min(known, after + PAGE_OF_ALL), id, known));
        }
    }

    Selection decision(WorkstreamId id, LocalId decision, AsOf moment, Actor reader) {
        Selection workstream = workstream(id, "decision", moment, reader);
        AboutDecision about = new AboutDecision(decision.value());
        try {
            workstream.pages().forEach(about::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (UUID answer : about.answering()) updateSeen(answer, id, moment).ifPresent(about::saw);
        Set<Long> positions = about.positions();
        if (positions.isEmpty()) throw unknown("decision", "decision", "The workstream has no such decision");
        return new Selection(
                Scope.ofDecision(id.value(), decision.value()),
                "decision-" + id.value() + "-" + decision.value(),
                workstream.programme(),
                moment.position(),
                taker -> taker.take(entries.at(positions)));
    }

    /**
     * The number of the update of that workstream on which a decision rests; it is in the first entry of the decision. None where the
     * decision is closed to the reader.
     */
    private Optional<Long> updateSeen(UUID decision, WorkstreamId workstream, AsOf moment) {
        return entries.of(decision, -1, moment.position(), 1).stream()
                .filter(entry -> !entry.isWithheld())
                .map(entry -> ((DecisionRegistered) entry.event()).update())
                .filter(paper -> paper != null && paper.workstream().equals(workstream))
                .map(paper -> paper.update().number().longValue())
                .findFirst();
    }

    /** A decision with a record of its own: every entry of it. */
    Selection decision(DecisionId id, AsOf moment, Actor reader) {
        Opening opening = openings.decision(id, reader);
        check(opening, "decision", moment, reader);
        return new Selection(
                Scope.ofDecision(id.value()),
                "decision-" + id,
                Optional.of(opening.programme().value()),
                moment.position(),
                taker -> stream(id.value(), moment.position(), taker));
    }

    Selection period(LocalDate from, LocalDate to, AsOf moment, Actor reader) {
        if (!reader.holdsEverywhere(Role.AUDITOR)) throw notAnAuditor("every programme");
        if (to.isBefore(from)) throw new InvalidValue("to", "must not be before from");
        long before = lastBefore(from);
        long last = Math.min(moment.position(), lastBefore(to.plusDays(1)));
        return new Selection(
                Scope.ofPeriod(from, to, zone),
                "period-" + from + "-" + to,
                Optional.empty(),
                last,
                taker -> period(before, last, taker));
    }

    private void period(long before, long last, Selection.Taker taker) throws IOException {
        for (long after = before; after < last; after += PAGE) {
            taker.take(entries.between(after, Math.min(last, after + PAGE)));
        }
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
                Rejection.Kind.FORBIDDEN, "only-auditors-take-evidence", "Evidence is for auditors of " + of);
    }

    private static Rejection unknown(String what, String field, String why) {
        return new Rejection(Rejection.Kind.NOT_FOUND, "unknown-" + what, field, why);
    }
}
