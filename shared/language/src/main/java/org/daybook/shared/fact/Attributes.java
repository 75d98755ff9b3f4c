package org.daybook.shared.fact;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.decision.DecisionFacts;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.followup.FollowUpFacts;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.clearance.ClearanceFacts;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.update.UpdateFacts;

/** All attributes, in the order in which they are shown. A stored fact finds its description here. */
public final class Attributes {

    private static final List<Attribute<?>> ALL = Stream.of(
                    ProgrammeFacts.ATTRIBUTES,
                    WorkstreamFacts.ATTRIBUTES,
                    RagFacts.ATTRIBUTES,
                    ObjectiveFacts.ATTRIBUTES,
                    DeliverableFacts.ATTRIBUTES,
                    ProgressFacts.ATTRIBUTES,
                    NextStepFacts.ATTRIBUTES,
                    BoardItemFacts.ATTRIBUTES,
                    DecisionRequestFacts.ATTRIBUTES,
                    MeasureFacts.ATTRIBUTES,
                    MilestoneFacts.ATTRIBUTES,
                    UpdateFacts.ATTRIBUTES,
                    ClearanceFacts.ATTRIBUTES,
                    BoardFacts.ATTRIBUTES,
                    MeetingFacts.ATTRIBUTES,
                    ReviewFacts.ATTRIBUTES,
                    FollowUpFacts.ATTRIBUTES,
                    ActionFacts.ATTRIBUTES,
                    DecisionFacts.ATTRIBUTES)
            .flatMap(List::stream)
            .toList();

    private static final Map<Integer, Attribute<?>> BY_CODE =
            ALL.stream().collect(Collectors.toMap(Attribute::code, Function.identity()));

    private Attributes() {}

    public static List<Attribute<?>> all() {
        return ALL;
    }

    /** Every attribute of these concepts. */
    public static List<Attribute<?>> of(Concept... concepts) {
        return Stream.of(concepts)
                .flatMap(concept -> ALL.stream().filter(a -> a.concept() == concept))
                .toList();
    }

    /** @throws IllegalArgumentException if no attribute is stored under that number */
    public static Attribute<?> of(int code) {
        Attribute<?> attribute = BY_CODE.get(code);
        if (attribute == null) throw new IllegalArgumentException("No attribute is stored under the code " + code);
        return attribute;
    }

    /** The place of an attribute among all of them. */
    public static int order(Attribute<?> attribute) {
        return ALL.indexOf(attribute);
    }
}
