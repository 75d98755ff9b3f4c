package org.daybook.query.compare;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableOpening;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.milestone.MilestoneTitle;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.objective.ObjectiveOpening;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.progress.ProgressRecorded;

/** Names the entities of a workstream by the words that people know, at the later of two places on the clocks. */
record ThingNames(UUID workstream, AsOfFacts from, AsOfFacts to) {

    /** A heading that is read at a glance. */
    private static final int LONGEST = 100;

    String of(Concept concept, String thing) {
        return in(to, concept, thing).or(() -> in(from, concept, thing)).orElseGet(() -> concept.singular());
    }

    /** What an objective is called. */
    String objective(String thing) {
        return of(Concept.OBJECTIVE, thing);
    }

    private Optional<String> in(AsOfFacts standing, Concept concept, String id) {
        return words(concept, new ThingFacts(standing, workstream, id)).map(ThingNames::shortened);
    }

    private static Optional<String> words(Concept concept, ThingFacts thing) {
        return switch (concept) {
            case WORKSTREAM -> Optional.of("Workstream");
            case RAG -> Optional.of(ComparedThings.rating(thing.id()));
            case OBJECTIVE -> thing.id().isEmpty() ? Optional.of("Objectives") : objective(thing);
            case DELIVERABLE -> deliverable(thing);
            case PROGRESS -> text(thing, ProgressFacts.NOTE, ProgressRecorded::text);
            case NEXT_STEP -> text(thing, NextStepFacts.PLAN, NextStepPlanned::text);
            case BOARD_ITEM -> text(thing, BoardItemFacts.ITEM, BoardItemRaised::text);
            case DECISION -> text(thing, DecisionRequestFacts.REQUEST, DecisionRequested::question);
            case MEASURE -> text(thing, MeasureFacts.WORDING, wording -> wording);
            case MILESTONE -> thing.value(MilestoneFacts.TITLE).map(ThingNames::milestone);
            case UPDATE -> Optional.of("Update " + thing.id());
            case PROGRAMME, CLEARANCE, BOARD, MEETING, REVIEW, AUDIT_RECOMMENDATION, ACTION, DECISION_RECORD ->
                throw ComparedThings.notCompared(concept);
        };
    }

    private static <V> Optional<String> text(ThingFacts thing, Attribute<V> attribute, Function<V, Text> text) {
        return thing.value(attribute).map(text).map(Text::value);
    }

    private static Optional<String> objective(ThingFacts thing) {
        return called(
                thing.value(ObjectiveFacts.OPENING).map(ObjectiveOpening::reference),
                text(thing, ObjectiveFacts.TEXT, text -> text));
    }

    private static Optional<String> deliverable(ThingFacts thing) {
        return called(
                thing.value(DeliverableFacts.OPENING).map(DeliverableOpening::reference),
                text(thing, DeliverableFacts.DESCRIPTION, text -> text));
    }

    /** "OD1-01: 60 mental health first aiders". */
    private static Optional<String> called(Optional<Label> reference, Optional<String> wording) {
        return Optional.of(Stream.concat(reference.map(Label::value).stream(), wording.stream())
                        .collect(Collectors.joining(": ")))
                .filter(name -> !name.isEmpty());
    }

    private static String milestone(MilestoneTitle title) {
        return title.project() == null ? title.title().toString() : title.project() + ": " + title.title();
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) return line;
        int end = line.lastIndexOf(' ', LONGEST);
        if (end < LONGEST / 2)
            end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return line.substring(0, end) + "…";
    }
}
