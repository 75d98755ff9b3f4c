package org.daybook.query.compare;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.text.Label;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.decision.DecisionFacts;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableOpening;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.milestone.MilestoneTitle;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.objective.ObjectiveOpening;
import org.daybook.shared.workstream.progress.ProgressFacts;

/** Names the things of a workstream by the words that people know them by, at the later of two places where they stand. */
final class ThingNames {

    /** A heading that is read at a glance. */
    private static final int LONGEST = 100;

    private final UUID workstream;
    private final Standing from;
    private final Standing to;

    ThingNames(UUID workstream, Standing from, Standing to) {
        this.workstream = workstream;
        this.from = from;
        this.to = to;
    }

    String of(Concept concept, String thing) {
        return in(to, concept, thing).or(() -> in(from, concept, thing)).orElseGet(() -> concept.singular());
    }

    /** What an objective is called. */
    String objective(String thing) {
        return of(Concept.OBJECTIVE, thing);
    }

    private Optional<String> in(Standing standing, Concept concept, String thing) {
        return words(standing, concept, thing).map(ThingNames::shortened);
    }

    private Optional<String> words(Standing standing, Concept concept, String thing) {
        return switch (concept) {
            case WORKSTREAM -> Optional.of("Workstream");
            case RAG -> Optional.of(ComparedThings.rating(thing));
            case OBJECTIVE -> thing.isEmpty() ? Optional.of("Objectives") : objective(standing, thing);
            case DELIVERABLE -> deliverable(standing, thing);
            case PROGRESS ->
                standing.value(workstream, ProgressFacts.NOTE, thing)
                        .map(note -> note.text().value());
            case NEXT_STEP ->
                standing.value(workstream, NextStepFacts.PLAN, thing)
                        .map(plan -> plan.text().value());
            case BOARD_ITEM ->
                standing.value(workstream, BoardItemFacts.ITEM, thing)
                        .map(item -> item.text().value());
            case DECISION ->
                standing.value(workstream, DecisionFacts.REQUEST, thing)
                        .map(request -> request.question().value());
            case MEASURE ->
                standing.value(workstream, MeasureFacts.WORDING, thing).map(wording -> wording.value());
            case MILESTONE ->
                standing.value(workstream, MilestoneFacts.TITLE, thing).map(ThingNames::milestone);
            case UPDATE -> Optional.of("Update " + thing);
            case PROGRAMME, BOARD, MEETING, REVIEW, AUDIT_RECOMMENDATION ->
                throw ComparedThings.notOfAWorkstream(concept);
        };
    }

    private Optional<String> objective(Standing standing, String thing) {
        Optional<Label> reference =
                standing.value(workstream, ObjectiveFacts.OPENING, thing).map(ObjectiveOpening::reference);
        return called(
                reference,
                standing.value(workstream, ObjectiveFacts.TEXT, thing).map(text -> text.value()));
    }

    private Optional<String> deliverable(Standing standing, String thing) {
        Optional<Label> reference =
                standing.value(workstream, DeliverableFacts.OPENING, thing).map(DeliverableOpening::reference);
        return called(
                reference,
                standing.value(workstream, DeliverableFacts.DESCRIPTION, thing).map(text -> text.value()));
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
