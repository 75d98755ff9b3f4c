package org.daybook.app.web.replay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.ProgrammeSteps;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Standings;
import org.daybook.query.listing.Named;
import org.daybook.shared.account.Actor;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Replays a programme: its entries and those of its workstreams, boards, meetings and reviews, one by one, in the
 * order in which they were recorded. An entry of a workstream is shown on its slide, any other in words.
 */
@Controller
@OnQuerySide
record ProgrammeReplayPage(
        Openings openings, Entries entries, ProgrammeSteps steps, Standings standings, ShowStep show, Frame frame) {

    /**
     * @param entry a position in the record: what is shown is the last entry up to there; absent: the last of all
     * @param workstream only entries of that workstream, by its id
     */
    @GetMapping("/programmes/{id}/replay")
    String replay(
            @PathVariable ProgrammeId id,
            @RequestParam(required = false) String entry,
            @RequestParam(required = false) String knownAt,
            @RequestParam(required = false) String workstream,
            @ModelAttribute("filter") ReplayFilter filter,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        PlaceInTime place = frame.place(model, null, knownAt);
        openings.programme(id, "id", reader);
        long known = place.moment().position();
        Optional<UUID> only = only(workstream, reader);
        ProgrammeSteps.Filter which = new ProgrammeSteps.Filter(filter.read(), only);
        List<UUID> workstreams = openings.workstreams(Optional.of(id), reader, known).stream()
                .map(Openings.Opening::aggregate)
                .toList();
        SlideFrame programme = programme(id, place.moment());
        model.addAttribute("id", id);
        model.addAttribute("programme", programme.name());
        model.addAttribute("marking", programme.marking());
        model.addAttribute("workstreams", named(workstreams, place.moment()));
        model.addAttribute("workstream", only.orElse(null));
        model.addAttribute("choices", steps.choices(id, known));
        Optional<Long> first = steps.after(id, -1, known, which);
        model.addAttribute("first", first.orElse(null));
        Optional<Long> newest = steps.before(id, Long.MAX_VALUE, known, which);
        model.addAttribute("newest", newest.orElse(null));
        position(entry)
                .or(() -> newest)
                .flatMap(asked -> steps.before(id, asked + 1, known, which).or(() -> first))
                .ifPresent(position -> show(id, position, known, which, reader, model));
        return "programme-replay";
    }

    private void show(
            ProgrammeId id, long position, long known, ProgrammeSteps.Filter which, Actor reader, Model model) {
        StoredEntry shown = entries.at(List.of(position)).getFirst();
        model.addAttribute("aggregate", shown.entry().header().aggregate());
        model.addAttribute("type", shown.entry().header().aggregateType());
        model.addAttribute("previous", steps.before(id, position, known, which).orElse(null));
        model.addAttribute("following", steps.after(id, position, known, which).orElse(null));
        Marking ofTheProgramme = (Marking) model.getAttribute("marking");
        show.of(shown, known, reader, model)
                .ifPresent(slide ->
                        model.addAttribute("marking", Marking.highest(Stream.of(ofTheProgramme, slide.marking()))));
    }

    private SlideFrame programme(ProgrammeId id, AsOf moment) {
        AsOfFacts standing = standings.attributes(
                List.of(id.value()),
                List.of(
                        ProgrammeFacts.NAME,
                        ProgrammeFacts.MARKING,
                        ProgrammeFacts.RAG_WORDING,
                        ProgrammeFacts.RISK_SCALES),
                moment.on(),
                moment.position());
        if (standing.value(id.value(), ProgrammeFacts.NAME, "").isEmpty()) throw notThereThen();
        return SlideFrame.of(standing, id);
    }

    /** Those that are open on that day, in their order. */
    private List<Named> named(List<UUID> workstreams, AsOf moment) {
        AsOfFacts standing =
                standings.attributes(workstreams, List.of(WorkstreamFacts.NAME), moment.on(), moment.position());
        return workstreams.stream()
                .flatMap(id ->
                        standing.value(id, WorkstreamFacts.NAME, "").map((Name name) -> new Named(id, name)).stream())
                .toList();
    }

    private Optional<UUID> only(String written, Actor reader) {
        if (written == null || written.isBlank()) return Optional.empty();
        return Optional.of(
                openings.workstream(ParameterText.value("workstream", written, WorkstreamId::of), "workstream", reader)
                        .aggregate());
    }

    private static Optional<Long> position(String written) {
        if (written == null || written.isBlank()) return Optional.empty();
        return Optional.of(ParameterText.number("entry", written, "must be a position in the record"));
    }

    private static Rejection notThereThen() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND, "unknown-programme", "id", "There was no such programme at that time");
    }
}
