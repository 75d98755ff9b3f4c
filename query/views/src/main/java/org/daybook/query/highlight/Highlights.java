package org.daybook.query.highlight;

import java.util.List;
import org.daybook.query.highlight.HighlightItem.Answer;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.progress.ProgressRecorded;

/**
 * Highlights in the order of recording, each with the next steps that answer it, including finished and dropped ones.
 */
public final class Highlights {

    public static final WorkstreamList<HighlightItem> LIST =
            WorkstreamList.of("highlights", Attributes.of(Concept.PROGRESS, Concept.NEXT_STEP), Highlights::items);

    private Highlights() {}

    private static List<HighlightItem> items(StandingWorkstream workstream) {
        List<ThingFacts> plans = workstream.things(NextStepFacts.PLAN);
        return workstream.things(ProgressFacts.NOTE).stream()
                .filter(note -> note.get(ProgressFacts.NOTE).highlight())
                .map(note -> item(workstream, note, plans))
                .toList();
    }

    private static HighlightItem item(StandingWorkstream workstream, ThingFacts progress, List<ThingFacts> plans) {
        Fact fact = progress.fact(ProgressFacts.NOTE);
        ProgressRecorded note = fact.as(ProgressFacts.NOTE);
        LocalId id = new LocalId(progress.id());
        return new HighlightItem(
                workstream.idOf("progress", id),
                workstream.programme().named(),
                workstream.named(),
                progress.id(),
                note.text(),
                fact.stamp().effectiveOn(),
                note.deliverable(),
                note.links(),
                plans.stream()
                        .filter(step -> id.equals(step.get(NextStepFacts.PLAN).answers()))
                        .map(Highlights::answer)
                        .toList(),
                fact.stamp().version());
    }

    private static Answer answer(ThingFacts step) {
        Fact planned = step.fact(NextStepFacts.PLAN);
        NextStepPlanned plan = planned.as(NextStepFacts.PLAN);
        Condition state = step.get(NextStepFacts.STATE);
        return new Answer(
                step.id(),
                plan.text(),
                NextStepStatus.valueOf(state.status()),
                plan.targetDate(),
                state.note(),
                planned.stamp().version());
    }
}
