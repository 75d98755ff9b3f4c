package org.daybook.query.highlight;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.highlight.HighlightItem.Answer;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.nextstep.NextStepStatus;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.progress.ProgressRecorded;

/** Highlights in the order of recording, each with the next steps that answer it, finished and dropped ones too. */
public final class Highlights {

    public static final WorkstreamList<HighlightItem> LIST =
            WorkstreamList.of("highlights", Attributes.of(Concept.PROGRESS, Concept.NEXT_STEP), Highlights::items);

    private Highlights() {}

    private static List<HighlightItem> items(StandingWorkstream workstream) {
        List<Fact> plans = facts(workstream, NextStepFacts.PLAN).toList();
        return facts(workstream, ProgressFacts.NOTE)
                .filter(fact -> fact.as(ProgressFacts.NOTE).highlight())
                .map(fact -> item(workstream, fact, plans))
                .toList();
    }

    private static HighlightItem item(StandingWorkstream workstream, Fact fact, List<Fact> plans) {
        ProgressRecorded note = fact.as(ProgressFacts.NOTE);
        String id = fact.thread().thing();
        return new HighlightItem(
                workstream.idOf("progress", id),
                workstream.programme().named(),
                workstream.named(),
                id,
                note.text(),
                fact.stamp().effectiveOn(),
                note.deliverable(),
                note.links(),
                plans.stream()
                        .filter(plan -> new LocalId(id)
                                .equals(plan.as(NextStepFacts.PLAN).answers()))
                        .map(plan -> answer(workstream, plan))
                        .toList(),
                fact.stamp().version());
    }

    private static Answer answer(StandingWorkstream workstream, Fact fact) {
        NextStepPlanned plan = fact.as(NextStepFacts.PLAN);
        String id = fact.thread().thing();
        Condition state = workstream.value(NextStepFacts.STATE, id).orElseThrow();
        return new Answer(
                id,
                plan.text(),
                NextStepStatus.valueOf(state.status()),
                plan.targetDate(),
                state.note(),
                fact.stamp().version());
    }

    private static Stream<Fact> facts(StandingWorkstream workstream, Attribute<?> attribute) {
        return workstream.standing().things(workstream.id(), attribute).stream()
                .flatMap(id -> workstream.fact(attribute, id).stream());
    }
}
