package org.daybook.query.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.query.history.words.Words;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.decision.DecisionFacts;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.update.UpdateFacts;

/** What the attributes of a workstream and its things are called beside the thing that they belong to: "Target date". */
final class AttributeLabels {

    /** In the order in which they are told of one thing. */
    private static final Map<Attribute<?>, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put(WorkstreamFacts.NAME, "Name");
        LABELS.put(WorkstreamFacts.OWNER, "Owner");
        LABELS.put(WorkstreamFacts.MARKING, "Marking");
        LABELS.put(WorkstreamFacts.STATE, "Status");
        LABELS.put(RagFacts.RATING, "Rating");
        LABELS.put(ObjectiveFacts.OPENING, "Reference");
        LABELS.put(ObjectiveFacts.TEXT, "Wording");
        LABELS.put(ObjectiveFacts.STATE, "Status");
        LABELS.put(ObjectiveFacts.TAG, "Tag");
        LABELS.put(ObjectiveFacts.ORDER, "Order");
        LABELS.put(DeliverableFacts.OPENING, "Reference");
        LABELS.put(DeliverableFacts.DESCRIPTION, "Wording");
        LABELS.put(DeliverableFacts.TARGET_DATE, "Target date");
        LABELS.put(DeliverableFacts.OWNER, "Owner");
        LABELS.put(DeliverableFacts.RATING, "Rating");
        LABELS.put(DeliverableFacts.TAG, "Tag");
        LABELS.put(DeliverableFacts.STATE, "Status");
        LABELS.put(DeliverableFacts.EVIDENCE, "Evidence");
        LABELS.put(ProgressFacts.NOTE, "Text");
        LABELS.put(NextStepFacts.PLAN, "Text");
        LABELS.put(NextStepFacts.STATE, "Status");
        LABELS.put(BoardItemFacts.ITEM, "Text");
        LABELS.put(BoardItemFacts.STATE, "Status");
        LABELS.put(DecisionFacts.REQUEST, "Question");
        LABELS.put(DecisionFacts.STATE, "Status");
        LABELS.put(DecisionFacts.SEEN, "Update seen");
        LABELS.put(DecisionFacts.MEETING, "Meeting");
        LABELS.put(MeasureFacts.WORDING, "Wording");
        LABELS.put(MeasureFacts.AIM, "Direction and target");
        LABELS.put(MeasureFacts.TARGET_DATE, "Target date");
        LABELS.put(MeasureFacts.READING, "Reading");
        LABELS.put(MeasureFacts.STATE, "Status");
        LABELS.put(MilestoneFacts.TITLE, "Title");
        LABELS.put(MilestoneFacts.SPAN, "Months");
        LABELS.put(MilestoneFacts.STATE, "Status");
        LABELS.put(UpdateFacts.UPDATE, "Update");
    }

    private static final List<Attribute<?>> ORDER = List.copyOf(LABELS.keySet());

    /** Told by another attribute already, too large to tell, or the same for as long as there is a workstream. */
    private static final Set<Attribute<?>> UNTOLD =
            Set.of(WorkstreamFacts.PROGRAMME, UpdateFacts.LAST, UpdateFacts.FROZEN);

    private AttributeLabels() {}

    /**
     * Empty where another attribute tells it.
     *
     * @throws IllegalArgumentException for an attribute that nobody gave a label
     */
    static Optional<String> of(EntryThread thread) {
        if (UNTOLD.contains(thread.attribute())) return Optional.empty();
        String label = LABELS.get(thread.attribute());
        if (label == null) throw new IllegalArgumentException("No label for " + thread.attribute());
        return Optional.of(thread.key().isEmpty() ? label : label + " " + Words.key(thread.key()));
    }

    /** Where it is told among the attributes of a thing. */
    static int order(Attribute<?> attribute) {
        return ORDER.indexOf(attribute);
    }
}
