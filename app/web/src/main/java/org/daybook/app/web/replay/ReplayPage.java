package org.daybook.app.web.replay;

import java.util.Optional;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.Steps;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Openings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Replays a workstream: its entries one by one, in the order in which they were recorded, each with the slide
 * immediately after it and the changes marked. A step reads one entry, however many there are.
 */
@Controller
@OnQuerySide
record ReplayPage(Openings openings, Entries entries, Steps steps, ShowStep show, Frame frame) {

    /**
     * @param entry the version of the entry to show; absent: the last one
     * @param since the version of the first entry to replay, and {@code until} of the last
     */
    @GetMapping("/workstreams/{id}/replay")
    String replay(
            @PathVariable WorkstreamId id,
            @RequestParam(required = false) String entry,
            @RequestParam(required = false) String knownAt,
            @ModelAttribute("filter") ReplayFilter filter,
            @RequestParam(required = false) String since,
            @RequestParam(required = false) String until,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        PlaceInTime place = frame.place(model, null, knownAt);
        UUID workstream = openings.workstream(id, reader).aggregate();
        long known = place.moment().position();
        Walked walked = new Walked(workstream, known, filter.read(), EntryRange.read(since, until));
        long last = entries.versionAt(workstream, known);
        Optional<Long> newest = before(walked, walked.range().until() + 1);
        long version = EntryRange.version("entry", entry).or(() -> newest).orElse(last);
        StoredEntry shown = entries.find(workstream, version)
                .filter(found -> found.position() <= known)
                .orElseThrow(ReplayPage::unknown);
        show.of(shown, known, reader, model);
        model.addAttribute("last", last);
        model.addAttribute("first", after(walked, walked.range().since() - 1).orElse(null));
        model.addAttribute("previous", before(walked, version).orElse(null));
        model.addAttribute("following", after(walked, version).orElse(null));
        model.addAttribute("newest", newest.orElse(null));
        model.addAttribute("range", walked.range());
        model.addAttribute("choices", steps.choices(workstream, known));
        return "replay";
    }

    /** Which entries of which workstream are gone through. */
    private record Walked(UUID workstream, long known, Steps.Filter which, EntryRange range) {}

    private Optional<Long> before(Walked walked, long version) {
        return steps.before(walked.workstream(), version, walked.known(), walked.which())
                .filter(walked.range()::holds);
    }

    private Optional<Long> after(Walked walked, long version) {
        return steps.after(walked.workstream(), version, walked.known(), walked.which())
                .filter(walked.range()::holds);
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND, "unknown-entry", "entry", "The workstream has no such entry, or not yet");
    }
}
