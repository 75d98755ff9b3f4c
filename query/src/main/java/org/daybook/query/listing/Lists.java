package org.daybook.query.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.query.asof.Moment;
import org.daybook.query.facts.Agenda;
import org.daybook.query.facts.Openings;
import org.daybook.query.facts.Openings.Opening;
import org.daybook.query.facts.Outline;
import org.daybook.query.facts.Outlines;
import org.daybook.query.facts.Standings;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/** Answers every list: over workstreams, boards, meetings or reviews in the order of their programmes and then of opening, or over programmes. */
@Component
public class Lists {

    /** So many workstreams are read at first where each may give many items; if they do not fill the page, twice as many. */
    private static final int FEW = 2;

    /** What every item needs: the workstream itself, and in which frame its ratings are worded. */
    private static final List<Attribute<?>> FRAME = frame();

    private final Openings openings;
    private final Standings standings;
    private final Outlines outlines;

    Lists(Openings openings, Standings standings, Outlines outlines) {
        this.openings = openings;
        this.standings = standings;
        this.outlines = outlines;
    }

    /** @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} if the reader may not see the one named */
    public <T extends Listed> Listing<T> of(WorkstreamList<T> list, ListQuestion question) {
        int atOnce = list.isOneOfEach() ? question.limit() + 1 : FEW;
        return new Walk<T>(atOnce, batch -> items(list, batch, question.moment()))
                .page(meant(list, workstreams(question), question.moment()), question);
    }

    private List<Opening> meant(WorkstreamList<?> list, List<Opening> openings, Moment moment) {
        if (list.only().isEmpty() || openings.isEmpty()) return openings;
        Predicate<StandingWorkstream> wanted = list.only().get();
        Standing standing = standing(openings, FRAME, moment);
        return openings.stream()
                .filter(o -> wanted.test(new StandingWorkstream(
                        o.aggregate(), StandingProgramme.of(standing, o.programme()), standing, moment.on())))
                .toList();
    }

    /** @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} if the reader may not see the one named */
    public <T extends Listed> Listing<T> ofProgrammes(
            BiFunction<StandingProgramme, LocalDate, T> item, ListQuestion question) {
        return new Walk<T>(question.limit() + 1, batch -> programmes(item, batch, question.moment()))
                .page(programmes(question), question);
    }

    /**
     * @param attributes those of reviews and recommendations that an item needs
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} if the reader may not see the one named
     */
    public <T extends Listed> Listing<T> ofReviews(
            Collection<Attribute<?>> attributes, Function<StandingReview, T> item, ListQuestion question) {
        Collection<Attribute<?>> needed = new HashSet<>(attributes);
        needed.addAll(StandingReview.FRAME);
        return new Walk<T>(question.limit() + 1, batch -> reviews(needed, item, batch, question.moment()))
                .page(reviews(question), question);
    }

    /**
     * @param attributes those of boards that items need
     * @param items one of each board, in their order
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} if the reader may not see the one named
     */
    public <T extends Listed> Listing<T> ofBoards(
            Collection<Attribute<?>> attributes, Function<List<StandingPart>, List<T>> items, ListQuestion question) {
        long known = question.moment().position();
        return ofParts(openings.boards(question.programme(), question.reader(), known), attributes, items, question);
    }

    /**
     * @param attributes those of meetings that items need
     * @param items at most one of each meeting, in their order
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} if the reader may not see the one named
     */
    public <T extends Listed> Listing<T> ofMeetings(
            Collection<Attribute<?>> attributes, Function<List<StandingPart>, List<T>> items, ListQuestion question) {
        long known = question.moment().position();
        return ofParts(openings.meetings(question.programme(), question.reader(), known), attributes, items, question);
    }

    private <T extends Listed> Listing<T> ofParts(
            List<Opening> some,
            Collection<Attribute<?>> attributes,
            Function<List<StandingPart>, List<T>> items,
            ListQuestion question) {
        StandingParts parts = new StandingParts(standings);
        return new Walk<T>(question.limit() + 1, batch -> items.apply(parts.all(batch, attributes, question.moment())))
                .page(within(programmes(question), some, question), question);
    }

    private <T> List<T> reviews(
            Collection<Attribute<?>> attributes, Function<StandingReview, T> item, List<Opening> batch, Moment moment) {
        Standing standing = standing(batch, attributes, moment);
        return batch.stream()
                .map(o -> new StandingReview(
                        o.aggregate(), StandingProgramme.of(standing, o.programme()), standing, moment.on()))
                .map(item)
                .toList();
    }

    private <T> List<T> programmes(
            BiFunction<StandingProgramme, LocalDate, T> item, List<Opening> batch, Moment moment) {
        Standing standing = standing(batch, Attributes.of(Concept.PROGRAMME), moment);
        return batch.stream()
                .map(o -> item.apply(StandingProgramme.of(standing, o.programme()), o.effectiveOn()))
                .toList();
    }

    private <T extends Listed> List<T> items(WorkstreamList<T> list, List<Opening> batch, Moment moment) {
        Set<Attribute<?>> attributes = new LinkedHashSet<>(FRAME);
        attributes.addAll(list.attributes());
        Standing standing = standing(batch, attributes, moment);
        Map<UUID, Outline> outlined = list.countsWhatIsDue() ? outlined(batch, moment) : Map.of();
        Map<ProgrammeId, StandingProgramme> programmes = batch.stream()
                .map(Opening::programme)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> StandingProgramme.of(standing, id)));
        return batch.stream()
                .map(o -> new StandingWorkstream(
                        o.aggregate(),
                        programmes.get(o.programme()),
                        standing,
                        moment.on(),
                        Optional.ofNullable(outlined.get(o.aggregate()))
                                .map(outline -> new Agenda(outline, moment.on(), moment.position()))))
                .flatMap(workstream -> list.items(workstream).stream())
                .toList();
    }

    private Map<UUID, Outline> outlined(List<Opening> batch, Moment moment) {
        return outlines.of(batch.stream().map(Opening::aggregate).toList(), moment.position());
    }

    private Standing standing(List<Opening> batch, Collection<Attribute<?>> attributes, Moment moment) {
        Collection<UUID> aggregates = new HashSet<>();
        batch.forEach(opening -> {
            aggregates.add(opening.aggregate());
            aggregates.add(opening.programme().value());
        });
        return standings.attributes(aggregates, attributes, moment.on(), moment.position());
    }

    private static List<Attribute<?>> frame() {
        List<Attribute<?>> attributes = new ArrayList<>(Attributes.of(Concept.WORKSTREAM));
        attributes.addAll(List.of(ProgrammeFacts.NAME, ProgrammeFacts.MARKING, ProgrammeFacts.RAG_WORDING));
        return List.copyOf(attributes);
    }

    private List<Opening> programmes(ListQuestion question) {
        question.programme().ifPresent(id -> openings.programme(id, "programme", question.reader()));
        return openings.programmes(question.reader(), question.moment().position()).stream()
                .filter(o -> question.programme().map(o.programme()::equals).orElse(true))
                .filter(o -> !o.effectiveOn().isAfter(question.moment().on()))
                .toList();
    }

    private List<Opening> workstreams(ListQuestion question) {
        long known = question.moment().position();
        return within(
                programmes(question), openings.workstreams(question.programme(), question.reader(), known), question);
    }

    private List<Opening> reviews(ListQuestion question) {
        long known = question.moment().position();
        return within(programmes(question), openings.reviews(question.programme(), question.reader(), known), question);
    }

    /** Those of the programmes that hold on the day, in their order and then in their own. */
    private static List<Opening> within(List<Opening> opened, List<Opening> some, ListQuestion question) {
        List<ProgrammeId> programmes = opened.stream().map(Opening::programme).toList();
        Map<ProgrammeId, Integer> places = IntStream.range(0, programmes.size())
                .boxed()
                .collect(Collectors.toMap(programmes::get, Function.identity()));
        return some.stream()
                .filter(o -> places.containsKey(o.programme()))
                .filter(o -> !o.effectiveOn().isAfter(question.moment().on()))
                .sorted(java.util.Comparator.comparing((Opening o) -> places.get(o.programme()))
                        .thenComparing(Opening::position))
                .toList();
    }
}
