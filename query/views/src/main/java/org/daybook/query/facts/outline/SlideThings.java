package org.daybook.query.facts.outline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.update.SubmittedUpdate;

/**
 * The things that a slide shows, and what it shows of them: those whose state says so, and the progress that came since the
 * last update or that the update showed. What it shows of the programme and the workstream their profiles say.
 */
public final class SlideThings {

    public static final List<Attribute<?>> ATTRIBUTES = List.of(
            ObjectiveFacts.OPENING,
            ObjectiveFacts.TEXT,
            ObjectiveFacts.STATE,
            ObjectiveFacts.TAG,
            DeliverableFacts.OPENING,
            DeliverableFacts.DESCRIPTION,
            DeliverableFacts.TARGET_DATE,
            DeliverableFacts.OWNER,
            DeliverableFacts.RATING,
            DeliverableFacts.STATE,
            DeliverableFacts.EVIDENCE,
            DeliverableFacts.TAG,
            NextStepFacts.PLAN,
            NextStepFacts.STATE,
            BoardItemFacts.ITEM,
            BoardItemFacts.ASSESSMENT,
            BoardItemFacts.STATE,
            DecisionRequestFacts.REQUEST,
            DecisionRequestFacts.STATE,
            MeasureFacts.WORDING,
            MeasureFacts.AIM,
            MeasureFacts.TARGET_DATE,
            MeasureFacts.READING,
            MeasureFacts.STATE,
            ProgressFacts.NOTE);

    private static final List<Concept> CONCEPTS = ATTRIBUTES.stream()
            .map(Attribute::concept)
            .filter(concept -> concept != Concept.PROGRESS)
            .distinct()
            .toList();

    private SlideThings() {}

    /** Their ids. Another thing may have the same id where it is of another concept: the slide tells them apart. */
    public static Set<String> of(Outline outline, Optional<SubmittedUpdate> last, LocalDate on, long known) {
        Set<String> things = new HashSet<>(outline.notes(last, on, known));
        CONCEPTS.forEach(concept -> things.addAll(outline.things(concept, VisibleStates.on(concept), on, known)));
        return things;
    }
}
