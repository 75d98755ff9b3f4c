package org.daybook.query.slide;

import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.facts.standing.Standings;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.slide.Slides;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.stereotype.Component;

/** Finds the slide of a workstream at any place on the two clocks. */
@Component
public record FindSlide(Standings standings, Entries entries) {

    /**
     * @param opening of the workstream, which the reader may read
     * @throws Rejection {@code not-open-then} (404) if it was not open or not on record there
     */
    public SlideAnswer at(Opening opening, AsOf moment) {
        UUID workstream = opening.aggregate();
        UUID programme = opening.programme().value();
        if (!opening.isThere(moment.on(), moment.position())) {
            throw notOpenThen(opening);
        }
        AsOfFacts standing = standings.slide(workstream, programme, moment.on(), moment.position());
        if (standing.value(programme, ProgrammeFacts.NAME, "").isEmpty()) throw notOpenThen(opening);
        SlideFrame frame = SlideFrame.of(standing, opening.programme());
        return new SlideAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                entries.versionAt(workstream, moment.position()),
                Slides.of(standing, new WorkstreamId(workstream), frame, moment.on()));
    }

    private static Rejection notOpenThen(Opening opening) {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                "not-open-then",
                "on",
                "The workstream is open from %s on and on record since %s"
                        .formatted(opening.effectiveOn(), opening.recordedAt()));
    }
}
