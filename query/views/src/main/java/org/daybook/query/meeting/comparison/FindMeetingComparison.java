package org.daybook.query.meeting.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.compare.Between.Ends;
import org.daybook.query.compare.Comparison;
import org.daybook.query.compare.FindComparison;
import org.daybook.query.compare.Summary;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.Limit;
import org.daybook.query.listing.ReadableWorkstreams;
import org.daybook.query.listing.StandingPart;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.meeting.MeetingNames;
import org.daybook.query.meeting.StandingMeeting;
import org.daybook.query.update.FindUpdates;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Uuids;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.springframework.stereotype.Component;

/**
 * Compares what two meetings of a board saw of the workstreams of the programmes that it serves.
 *
 * @param zone of the installation, in which days are days
 */
@Component
public record FindMeetingComparison(
        Openings openings,
        StandingParts parts,
        Standings standings,
        Entries entries,
        FindComparison comparisons,
        MeetingBusiness business,
        ZoneId zone) {

    /**
     * Which meetings, and which workstreams, as a request has them.
     *
     * @param from the id of the earlier meeting, {@code to} that of the later
     * @param limit how many workstreams at most, 1 to 200; absent: 50
     * @param after {@code next} of the page before
     */
    public record Asked(BoardId board, String from, String to, String limit, String after) {}

    /**
     * @param moment how the record stands that says when they met and what was tabled
     * @throws InvalidValue if they are not two meetings of that board, or the later comes first
     */
    public MeetingComparison of(Asked asked, AsOf moment, Actor reader) {
        return of(openings.board(asked.board(), "id", reader), asked, moment, reader);
    }

    /** The same; empty for somebody who may read meetings of the board but not the board, which left their programme. */
    public Optional<MeetingComparison> find(Asked asked, AsOf moment, Actor reader) {
        return openings.findBoard(asked.board(), reader).map(board -> of(board, asked, moment, reader));
    }

    private MeetingComparison of(Opening board, Asked asked, AsOf moment, Actor reader) {
        StandingMeeting first = meeting("from", asked.from(), asked.board(), moment, reader);
        StandingMeeting second = meeting("to", asked.to(), asked.board(), moment, reader);
        if (second.day().isBefore(first.day())) throw new InvalidValue("to", "must not come before from");
        Map<Paper, Fact> submitted = submitted(first, second, moment);
        Sight from = Sight.of(first, day(first, moment), submitted);
        Sight to = Sight.of(second, day(second, moment), submitted);
        int limit = Limit.read(asked.limit());
        List<UUID> seen = seen(board, to, reader, asked.after());
        List<UUID> page = seen.subList(0, Math.min(limit, seen.size()));
        List<UUID> named = new ArrayList<>(page);
        named.add(asked.board().value());
        second.updates().forEach(paper -> named.add(paper.workstream().value()));
        MeetingNames names = MeetingNames.of(standings, named, moment);
        Map<UUID, Comparison> compared = comparisons.of(ends(page, from, to));
        List<BusinessChange> changed = asked.after() == null
                ? business.between(board, from, to, names, new ReadableWorkstreams(openings, to.day(), reader))
                : List.of();
        Map<Boolean, List<ComparedWorkstream>> byWhetherChanged = page.stream()
                .map(id ->
                        new ComparedWorkstream(names.workstream(id), from.update(id), to.update(id), compared.get(id)))
                .collect(Collectors.partitioningBy(
                        one -> !one.comparison().concepts().isEmpty()));
        return new MeetingComparison(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                names.board(asked.board()),
                marking(first, page, names),
                from.told(),
                to.told(),
                summary(named(compared, names), byWhetherChanged.get(true).isEmpty(), changed),
                changed,
                byWhetherChanged.get(true),
                byWhetherChanged.get(false).stream()
                        .map(ComparedWorkstream::workstream)
                        .toList(),
                page.size() < seen.size() ? page.getLast().toString() : null);
    }

    /** Of the workstreams and, where none changed, of everything else. */
    private static String summary(
            Map<Name, Comparison> workstreams, boolean asTheyWere, List<BusinessChange> business) {
        String said = Summary.ofSeveral(workstreams);
        return asTheyWere && !business.isEmpty() ? said + " " + MeetingBusiness.inWords(business) : said;
    }

    private StandingMeeting meeting(String field, String written, BoardId board, AsOf moment, Actor reader) {
        Opening opening = openings.meeting(id(field, written), field, reader);
        StandingMeeting meeting = new StandingMeeting(at(opening, field, moment));
        if (!meeting.board().equals(board)) throw new InvalidValue(field, "must be a meeting of this board");
        if (meeting.status() == MeetingStatus.CANCELLED)
            throw new InvalidValue(field, "must be a meeting that was not cancelled");
        return meeting;
    }

    /** A refusal of one end names the parameter of this request. */
    private StandingPart at(Opening opening, String field, AsOf moment) {
        try {
            return parts.one(opening, MeetingFacts.ATTRIBUTES, moment);
        } catch (Rejection refused) {
            throw new Rejection(refused.kind(), refused.code(), field, refused.getMessage());
        }
    }

    private static MeetingId id(String field, String written) {
        if (written == null) throw new InvalidValue(field, "is required");
        return ParameterText.value(field, written, MeetingId::of);
    }

    /**
     * The day of a meeting as the record knew it when that day ended or, where it was entered later, when it was; never
     * what was recorded after the moment at which it is looked at.
     */
    private AsOf day(StandingMeeting meeting, AsOf now) {
        LocalDate day = meeting.day();
        if (!day.isBefore(now.on())) return now;
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
        Fact said = meeting.saidDay();
        if (end.isAfter(now.knownAt())) return new AsOf(day, now.knownAt(), now.position());
        long known = entries.positionAt(end);
        return known >= said.stamp().knownFrom()
                ? new AsOf(day, end, known)
                : new AsOf(day, said.stamp().recordedAt(), said.stamp().knownFrom());
    }

    private Map<Paper, Fact> submitted(StandingMeeting first, StandingMeeting second, AsOf moment) {
        List<Paper> papers = Stream.of(first, second)
                .flatMap(meeting -> meeting.updates().stream())
                .distinct()
                .toList();
        if (papers.isEmpty()) return Map.of();
        Iterator<Optional<Fact>> found = standings
                .probe(papers.stream()
                        .map(paper -> FindUpdates.probe(
                                paper.workstream().value(),
                                UpdateFacts.UPDATE,
                                paper.update().number(),
                                moment))
                        .toList())
                .iterator();
        Map<Paper, Fact> submitted = new HashMap<>();
        papers.forEach(paper -> found.next().ifPresent(fact -> submitted.put(paper, fact)));
        return submitted;
    }

    /** The workstreams that were open when the later meeting saw them, in the order of their opening. */
    private List<UUID> seen(Opening board, Sight to, Actor reader, String after) {
        long known = Math.max(to.day().position(), latest(to));
        List<UUID> open = ofBoard(board, openings.workstreams(Optional.empty(), reader, known)).stream()
                .filter(opening -> opening.isThere(
                        to.of(opening.aggregate()).on(),
                        to.of(opening.aggregate()).position()))
                .map(Opening::aggregate)
                .toList();
        if (after == null) return open;
        int last = open.indexOf(
                ParameterText.value("after", after, Uuids::read, "must be the value of next on the previous page"));
        if (last < 0) throw new InvalidValue("after", "must be the value of next on the previous page");
        return open.subList(last + 1, open.size());
    }

    /** Those of the programmes that the board serves. */
    static List<Opening> ofBoard(Opening board, List<Opening> some) {
        return some.stream()
                .filter(one -> board.programmes().contains(one.programme()))
                .toList();
    }

    private static long latest(Sight sight) {
        return sight.papers().values().stream()
                .mapToLong(fact -> fact.stamp().position())
                .max()
                .orElse(-1);
    }

    /** The first is limited to what the second saw, so that no change appears in reverse. */
    private static Map<UUID, Ends> ends(List<UUID> workstreams, Sight from, Sight to) {
        Map<UUID, Ends> ends = new LinkedHashMap<>();
        for (UUID workstream : workstreams) {
            AsOf later = to.of(workstream);
            ends.put(workstream, new Ends(notBeyond(from.of(workstream), later), later));
        }
        return ends;
    }

    private static AsOf notBeyond(AsOf earlier, AsOf later) {
        AsOf known = earlier.position() <= later.position() ? earlier : later;
        LocalDate on = earlier.on().isAfter(later.on()) ? later.on() : earlier.on();
        return new AsOf(on, known.knownAt(), known.position());
    }

    private static Marking marking(StandingMeeting meeting, List<UUID> workstreams, MeetingNames names) {
        return Marking.highest(Stream.concat(
                Stream.of(meeting.part().marking()), workstreams.stream().flatMap(id -> names.marking(id).stream())));
    }

    private static Map<Name, Comparison> named(Map<UUID, Comparison> compared, MeetingNames names) {
        Map<Name, Comparison> named = new LinkedHashMap<>();
        compared.forEach((id, comparison) -> named.put(names.workstream(id).name(), comparison));
        return named;
    }
}
