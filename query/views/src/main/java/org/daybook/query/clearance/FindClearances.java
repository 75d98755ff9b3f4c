package org.daybook.query.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.history.By;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Listing;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.query.slide.FindSlide;
import org.daybook.query.slide.SlideAnswer;
import org.daybook.shared.account.Actor;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.springframework.stereotype.Component;

/** Finds requests for clearance: those that wait, and those of one workstream with the slide that each is about. */
@Component
public record FindClearances(Openings openings, Lists lists, FindSlide slides, Standings standings, Entries entries) {

    /** What one workstream says about its requests. */
    private record OfWorkstream(String id, boolean wanted, Post sponsor, List<ClearanceItem> items) implements Listed {

        static OfWorkstream of(StandingWorkstream workstream) {
            return new OfWorkstream(
                    workstream.id().toString(),
                    ClearanceRegister.isWanted(workstream),
                    ClearanceRegister.sponsor(workstream)
                            .map(SponsorAssigned::post)
                            .orElse(null),
                    ClearanceRegister.LIST.items(workstream));
        }
    }

    private static final WorkstreamList<OfWorkstream> EACH =
            WorkstreamList.ofEach("clearances", ClearanceRegister.LIST.attributes(), OfWorkstream::of);

    /** @param mine only those that wait for the reader */
    public Listing<ClearanceItem> waiting(boolean mine, ListParameters parameters, AsOf moment, Actor reader) {
        WorkstreamList<ClearanceItem> list = mine ? ClearanceRegister.waitingFor(reader) : ClearanceRegister.WAITING;
        Listing<ClearanceItem> found = lists.of(list, parameters, moment, reader);
        return new Listing<>(found.on(), found.knownAt(), found.position(), authored(found.items()), found.next());
    }

    /** @throws Rejection {@code unknown-workstream} (404) if the reader may not read it, {@code not-open-then} if it was not */
    public ClearancesAnswer of(WorkstreamId workstream, AsOf moment, Actor reader) {
        Opening opening = openings.workstream(workstream, reader);
        OfWorkstream found = lists.of(EACH, opening, moment).stream()
                .findFirst()
                .orElseThrow(() -> new Rejection(
                        Rejection.Kind.NOT_FOUND, "not-open-then", "on", "The workstream was not open at that time"));
        Optional<ClearanceItem> open =
                found.items().stream().filter(ClearanceItem::open).findFirst();
        return new ClearancesAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                found.wanted(),
                found.sponsor(),
                open.map(request -> hasChangedSince(request, opening, moment)).orElse(null),
                authored(found.items()));
    }

    /** With the authors of their entries. */
    private List<ClearanceItem> authored(List<ClearanceItem> items) {
        List<Long> positions =
                items.stream().flatMap(ClearanceItem::positions).distinct().toList();
        Map<Long, By> authors = entries.byPosition(positions).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, made -> By.of(made.getValue().entry().header())));
        return items.stream().map(item -> item.by(authors)).toList();
    }

    /** The slide of its reporting date as it stood when clearance was requested. */
    public SlideAnswer asRequested(ClearanceItem request, Opening opening) {
        return slides.at(opening, asOf(request));
    }

    /** The place on the clocks that a request is about. */
    public AsOf asOf(ClearanceItem request) {
        StoredEntry requested =
                entries.byPosition(List.of(request.requestPosition())).get(request.requestPosition());
        return new AsOf(request.reportingDate(), requested.entry().header().recordedAt(), request.requestPosition());
    }

    /** Whether the slide, what it takes from the programme included, is another than it was then. */
    private boolean hasChangedSince(ClearanceItem request, Opening opening, AsOf moment) {
        AsOf now = new AsOf(request.reportingDate(), moment.knownAt(), moment.position());
        return !frame(opening, moment.on(), moment.position())
                        .equals(frame(opening, moment.on(), request.requestPosition()))
                || !slides.at(opening, now)
                        .slide()
                        .equals(asRequested(request, opening).slide());
    }

    private SlideFrame frame(Opening opening, LocalDate on, long known) {
        UUID programme = opening.programme().value();
        return SlideFrame.of(
                standings.attributes(List.of(programme), Attributes.of(Concept.PROGRAMME), on, known),
                opening.programme());
    }
}
