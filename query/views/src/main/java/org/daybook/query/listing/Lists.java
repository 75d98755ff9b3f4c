package org.daybook.query.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.outline.AgendaFacts;
import org.daybook.query.facts.outline.Outline;
import org.daybook.query.facts.outline.Outlines;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/**
 * Answers every list: over workstreams, boards, meetings or reviews in the order of their programmes and then of opening, or
 * over programmes. Each list is refused with {@code unknown-programme} (404) if the reader may not see the programme named.
 */
@Component
public record Lists(Openings openings, StandingParts parts, Outlines outlines) {

    /** So many workstreams are read at first where each may give many items; if they do not fill the page, twice as many. */
    private static final int FEW = 2;

    /** So many are read in one statement where all are read. */
    private static final int MANY = 200;

    private static final List<Attribute<?>> OF_WORKSTREAMS = Attributes.of(Concept.WORKSTREAM);
    private static final List<Attribute<?>> OF_PROGRAMMES = Attributes.of(Concept.PROGRAMME);

    public <T extends Listed> Listing<T> of(
            WorkstreamList<T> list, ListParameters parameters, AsOf moment, Actor reader) {
        return of(list, parameters.of(list.name(), moment, reader));
    }

    public <T extends Listed> Listing<T> of(WorkstreamList<T> list, ListQuestion question) {
        int atOnce = list.isOneOfEach() ? question.limit() + 1 : FEW;
        List<Opening> workstreams = openings.workstreams(question.programme(), question.reader(), known(question));
        return new Walk<T>(atOnce, batch -> items(list, batch, question.moment()))
                .page(meant(list, within(workstreams, question), question.moment()), question);
    }

    /** Every item of a list, in its order: for who puts them in another, with things that are not of workstreams. */
    public <T extends Listed> List<T> all(WorkstreamList<T> list, ListQuestion question) {
        List<Opening> workstreams = openings.workstreams(question.programme(), question.reader(), known(question));
        return batches(meant(list, within(workstreams, question), question.moment()))
                .flatMap(batch -> items(list, batch, question.moment()).stream())
                .toList();
    }

    /** Every decision with a record of its own, in the order in which they were put on record. */
    public List<StandingPart> allDecisions(Collection<Attribute<?>> attributes, ListQuestion question) {
        List<Opening> decisions = openings.decisions(question.programme(), question.reader(), known(question));
        return batches(within(decisions, question))
                .flatMap(batch -> parts.all(batch, attributes, question.moment()).stream())
                .toList();
    }

    private static Stream<List<Opening>> batches(List<Opening> some) {
        return IntStream.range(0, (some.size() + MANY - 1) / MANY)
                .mapToObj(i -> some.subList(i * MANY, Math.min(some.size(), (i + 1) * MANY)));
    }

    /** The items of one workstream; none if it was not on record there. */
    public <T extends Listed> List<T> of(WorkstreamList<T> list, Opening workstream, AsOf moment) {
        return workstream.isThere(moment.on(), moment.position())
                ? items(list, List.of(workstream), moment)
                : List.of();
    }

    public <T extends Listed> Listing<T> ofProgrammes(
            BiFunction<StandingProgramme, LocalDate, T> item, ListQuestion question) {
        return ofParts(
                programmes(question),
                OF_PROGRAMMES,
                each(part -> item.apply(part.programme(), part.since())),
                question);
    }

    /** One programme; absent if it was not on record there. */
    public <T> Optional<T> programme(Opening opening, BiFunction<StandingProgramme, LocalDate, T> item, AsOf moment) {
        return parts.find(opening, OF_PROGRAMMES, moment).map(part -> item.apply(part.programme(), part.since()));
    }

    /** @param attributes those of reviews and recommendations that an item needs */
    public <T extends Listed> Listing<T> ofReviews(
            Collection<Attribute<?>> attributes, Function<StandingReview, T> item, ListQuestion question) {
        List<Opening> reviews = openings.reviews(question.programme(), question.reader(), known(question));
        return ofParts(
                within(reviews, question),
                attributes,
                each(part ->
                        item.apply(StandingReview.of(part, question.moment().on()))),
                question);
    }

    /**
     * Several items of each review, whose ids begin with the id of the review.
     *
     * @param attributes those of reviews and recommendations that items need
     */
    public <T extends Listed> Listing<T> ofRecommendations(
            Collection<Attribute<?>> attributes, Function<StandingReview, List<T>> items, ListQuestion question) {
        List<Opening> reviews = openings.reviews(question.programme(), question.reader(), known(question));
        return ofParts(
                within(reviews, question),
                attributes,
                some -> some.stream()
                        .map(part -> StandingReview.of(part, question.moment().on()))
                        .flatMap(review -> items.apply(review).stream())
                        .toList(),
                question);
    }

    /** @param attributes those of boards that an item needs */
    public <T extends Listed> Listing<T> ofBoards(
            Collection<Attribute<?>> attributes, Function<StandingPart, T> item, ListQuestion question) {
        List<Opening> boards = openings.boards(question.programme(), question.reader(), known(question));
        return ofParts(within(boards, question), attributes, each(item), question);
    }

    /**
     * @param board only its meetings; absent: those of every board
     * @param attributes those of meetings that items need
     * @param items at most one of each meeting, in their order
     */
    public <T extends Listed> Listing<T> ofMeetings(
            Optional<BoardId> board,
            Collection<Attribute<?>> attributes,
            Function<List<StandingPart>, List<T>> items,
            ListQuestion question) {
        List<Opening> meetings = openings.meetings(question.programme(), board, question.reader(), known(question));
        return ofParts(within(meetings, question), attributes, items, question);
    }

    private <T extends Listed> Listing<T> ofParts(
            List<Opening> some,
            Collection<Attribute<?>> attributes,
            Function<List<StandingPart>, List<T>> items,
            ListQuestion question) {
        return new Walk<T>(question.limit() + 1, batch -> items.apply(parts.all(batch, attributes, question.moment())))
                .page(some, question);
    }

    private static <T> Function<List<StandingPart>, List<T>> each(Function<StandingPart, T> item) {
        return some -> some.stream().map(item).toList();
    }

    private List<Opening> meant(WorkstreamList<?> list, List<Opening> openings, AsOf moment) {
        if (list.isMeant() == null || openings.isEmpty()) return openings;
        AsOfFacts standing = parts.standing(openings, OF_WORKSTREAMS, moment);
        return openings.stream()
                .filter(o -> list.isMeant().test(workstream(o, standing, moment, Optional.empty())))
                .toList();
    }

    private <T extends Listed> List<T> items(WorkstreamList<T> list, List<Opening> batch, AsOf moment) {
        List<Attribute<?>> attributes = new ArrayList<>(OF_WORKSTREAMS);
        attributes.addAll(list.attributes());
        AsOfFacts standing = parts.standing(batch, attributes, moment);
        Map<UUID, Outline> outlined = list.countsWhatIsDue() ? outlined(batch, moment) : Map.of();
        return batch.stream()
                .map(o -> workstream(o, standing, moment, Optional.ofNullable(outlined.get(o.aggregate()))))
                .flatMap(workstream -> list.items(workstream).stream())
                .toList();
    }

    private static StandingWorkstream workstream(
            Opening opening, AsOfFacts standing, AsOf moment, Optional<Outline> outline) {
        return new StandingWorkstream(
                opening.aggregate(),
                StandingProgramme.of(standing, opening.programme()),
                standing,
                moment.on(),
                outline.map(one -> new AgendaFacts(one, moment.on(), moment.position())));
    }

    private Map<UUID, Outline> outlined(List<Opening> batch, AsOf moment) {
        return outlines.of(batch.stream().map(Opening::aggregate).toList(), moment.position());
    }

    private static long known(ListQuestion question) {
        return question.moment().position();
    }

    /** The one that is named, or all that the reader may see, as far as they are on record there. */
    private List<Opening> programmes(ListQuestion question) {
        List<Opening> programmes = question.programme()
                .map(id -> List.of(openings.programme(id, "programme", question.reader())))
                .orElseGet(() -> openings.programmes(question.reader(), known(question)));
        return programmes.stream()
                .filter(o -> o.isThere(question.moment().on(), known(question)))
                .toList();
    }

    /**
     * Those that are on record there, in the order of their first programmes and then in their own. Last come those of no
     * programme, and those that the reader may read only by a capacity held for them or their board.
     */
    private List<Opening> within(List<Opening> some, ListQuestion question) {
        List<Opening> opened = programmes(question);
        Map<ProgrammeId, Integer> places = IntStream.range(0, opened.size())
                .boxed()
                .collect(Collectors.toMap(i -> opened.get(i).programme(), Function.identity()));
        return some.stream()
                .filter(o -> o.isThere(question.moment().on(), known(question)))
                .filter(o -> place(o, places, question) < places.size()
                        || question.programme().isEmpty() && (o.board().isPresent() || o.isHeldBy(question.reader())))
                .sorted(Comparator.comparing((Opening o) -> place(o, places, question))
                        .thenComparing(Opening::position))
                .toList();
    }

    /** That of the first of its programmes which is listed; after all others where none is. */
    private static int place(Opening opening, Map<ProgrammeId, Integer> places, ListQuestion question) {
        return opening.programmes(question.moment().on(), known(question)).stream()
                .filter(places::containsKey)
                .mapToInt(places::get)
                .min()
                .orElse(places.size());
    }
}
