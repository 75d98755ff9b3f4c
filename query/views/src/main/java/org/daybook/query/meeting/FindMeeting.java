package org.daybook.query.meeting;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.decision.FindDecision;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.lens.Lens;
import org.daybook.query.facts.standing.DecisionsTaken;
import org.daybook.query.facts.standing.DecisionsTaken.Taken;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.ReadableWorkstreams;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.review.FindEvidence;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.springframework.stereotype.Component;

/**
 * Finds a meeting at any place on the two clocks, with the entries of workstreams that refer to it.
 *
 * @param zone of the installation, in which times are those of its clocks
 */
@Component
public record FindMeeting(
        Openings openings,
        StandingParts parts,
        Standings standings,
        Entries entries,
        DecisionsTaken decisions,
        FindDecision records,
        FindEvidence evidence,
        FindProcedure procedures,
        Lens lens,
        ZoneId zone) {

    /**
     * @param opening of the meeting, which the reader may read
     * @throws org.daybook.shared.rejection.Rejection {@code not-there-then} (404) if it was not on record there
     */
    public MeetingAnswer at(Opening opening, AsOf moment, Actor reader) {
        StandingMeeting meeting = new StandingMeeting(parts.one(opening, MeetingFacts.ATTRIBUTES, moment));
        ReadableWorkstreams readable = new ReadableWorkstreams(openings, moment, reader);
        Predicate<UUID> seen = readable.at(opening);
        List<Taken> taken = decisions.at(new MeetingId(meeting.id()), moment.on(), moment.position()).stream()
                .filter(one -> seen.test(one.workstream()))
                .toList();
        MeetingNames names = MeetingNames.of(standings, named(meeting, taken), moment);
        return new MeetingAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                entries.versionAt(meeting.id(), moment.position()),
                Meeting.of(
                        meeting,
                        names,
                        all(meeting, taken, names, moment, reader),
                        evidence.of(links(meeting), moment, reader),
                        readable,
                        procedures.of(meeting, moment),
                        zone,
                        Sighted.of(meeting.id(), lens)));
    }

    /** The meeting at which something was decided; absent if it was not on record there. */
    public Optional<DecidedAt> decidedAt(MeetingId id, AsOf moment, Actor reader) {
        Opening opening = openings.meeting(id, "meeting", reader);
        if (!opening.isThere(moment.on(), moment.position())) return Optional.empty();
        StandingMeeting meeting = new StandingMeeting(parts.one(opening, MeetingFacts.ATTRIBUTES, moment));
        MeetingNames names = MeetingNames.of(standings, Set.of(meeting.board().value()), moment);
        return Optional.of(DecidedAt.of(meeting, names, evidence.of(links(meeting), moment, reader)));
    }

    private static Set<UUID> named(StandingMeeting meeting, List<Taken> taken) {
        Set<UUID> named = new HashSet<>(Set.of(meeting.board().value()));
        taken.forEach(one -> named.add(one.workstream()));
        meeting.papers().forEach(paper -> paper.update()
                .ifPresent(update -> named.add(update.workstream().value())));
        return named;
    }

    /** Those that entries of workstreams tell, and those with records of their own, in the order of days. */
    private List<DecisionTaken> all(
            StandingMeeting meeting, List<Taken> taken, MeetingNames names, AsOf moment, Actor reader) {
        List<Opening> recorded =
                decisions.recordedAt(new MeetingId(meeting.id()), moment.on(), moment.position()).stream()
                        .flatMap(id -> openings.findDecision(id, reader).stream())
                        .toList();
        return Stream.concat(
                        said(taken, names).stream(),
                        records.some(recorded, moment).stream().map(DecisionTaken::of))
                .sorted(Comparator.comparing(DecisionTaken::decidedOn))
                .toList();
    }

    private List<DecisionTaken> said(List<Taken> taken, MeetingNames names) {
        Set<Long> positions = taken.stream().map(Taken::knownFrom).collect(Collectors.toSet());
        Map<Long, StoredEntry> said = entries.byPosition(positions);
        return taken.stream()
                .map(one -> DecisionTaken.of(
                        one, recorded(said.get(one.knownFrom()).entry().event()), names))
                .toList();
    }

    /** What was recorded, or put in its place by a correction. */
    private static DecisionRecorded recorded(DaybookEvent event) {
        return (DecisionRecorded)
                (event instanceof EntryCorrected corrected
                        ? corrected.replacement().event()
                        : event);
    }

    private static Set<EntryLink> links(StandingMeeting meeting) {
        return meeting.actions().stream()
                .flatMap(action -> action.value(MeetingFacts.TAKEN_UP).stream())
                .collect(Collectors.toSet());
    }
}
