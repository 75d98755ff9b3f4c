package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;

/** Builds a slide from the facts in force, for live views and submitted updates alike. */
public final class Slides {

    private Slides() {}

    /**
     * @param on the day of the slide, by which its deliverables are overdue or not
     * @throws java.util.NoSuchElementException if the workstream is not open at that place on the clocks
     */
    public static Slide of(AsOfFacts standing, WorkstreamId workstream, SlideFrame frame, LocalDate on) {
        UUID id = workstream.value();
        SlideParts parts = new SlideParts(standing, id, on, frame.scales());
        ThingFacts itself = new ThingFacts(standing, id, "");
        return new Slide(
                Slide.FORMAT,
                workstream,
                itself.get(WorkstreamFacts.NAME),
                WorkstreamStatus.valueOf(itself.get(WorkstreamFacts.STATE).status()),
                frame.programme(),
                frame.name(),
                itself.value(WorkstreamFacts.OWNER).map(OwnerAssigned::post).orElse(null),
                on,
                itself.value(WorkstreamFacts.MARKING).orElse(frame.marking()),
                rag(standing, id, RagDimension.PROJECT, frame),
                rag(standing, id, RagDimension.BENEFIT, frame),
                parts.objectives(),
                parts.deliverables(),
                new ProgressSinceUpdate(standing, id).progress(),
                parts.nextSteps(),
                parts.boardItems(),
                parts.decisionsRequired(),
                parts.measures(),
                null,
                itself.value(UpdateFacts.LAST).map(SubmittedUpdate::number).orElse(null));
    }

    /** The current rating in that dimension, in the programme's wording. */
    public static SlideRag rag(AsOfFacts standing, UUID id, RagDimension dimension, SlideFrame frame) {
        return standing.fact(id, RagFacts.RATING, dimension.name())
                .map(fact -> SlideRag.of(fact, frame))
                .orElseGet(() -> SlideRag.none(frame));
    }
}
