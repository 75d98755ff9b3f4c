package org.daybook.shared.workstream;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.boarditem.BoardItemEvent;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.clearance.ClearanceEvent;
import org.daybook.shared.workstream.clearance.ClearanceFacts;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.daybook.shared.workstream.correction.CorrectionEvent;
import org.daybook.shared.workstream.decision.DecisionRequestEvent;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.measure.MeasureEvent;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneEvent;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.nextstep.NextStepEvent;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.objective.ObjectiveEvent;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.progress.ProgressEvent;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.rag.RagEvent;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.update.UpdateEvent;
import org.daybook.shared.workstream.update.UpdateFacts;

/** The facts that each event asserts about a workstream. */
public final class WorkstreamFacts {

    public static final Attribute<ProgrammeId> PROGRAMME =
            Attribute.single(Concept.WORKSTREAM, "programme", ProgrammeId.class, AttributeWords.of("Programme"));
    public static final Attribute<Name> NAME =
            Attribute.single(Concept.WORKSTREAM, "name", Name.class, AttributeWords.of("Name"));
    public static final Attribute<OwnerAssigned> OWNER = Attribute.single(
            Concept.WORKSTREAM,
            "owner",
            OwnerAssigned.class,
            AttributeWords.of("Owner", (OwnerAssigned o) -> o.post().value()).titledBy(thread -> Optional.of("Owner")));
    public static final Attribute<SponsorAssigned> SPONSOR = Attribute.single(
            Concept.WORKSTREAM,
            "sponsor",
            SponsorAssigned.class,
            AttributeWords.of("Sponsor", WorkstreamFacts::inWords).titledBy(thread -> Optional.of("Sponsor")));
    public static final Attribute<Marking> MARKING =
            Attribute.single(Concept.WORKSTREAM, "marking", Marking.class, AttributeWords.of("Marking"));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.WORKSTREAM);

    public static final List<Attribute<?>> ATTRIBUTES = List.of(PROGRAMME, NAME, OWNER, SPONSOR, MARKING, STATE);

    private static final String ITSELF = "";

    private WorkstreamFacts() {}

    public static List<Assertion> of(WorkstreamEvent event) {
        return switch (event) {
            case WorkstreamLifeEvent e -> ofLife(e);
            case RagEvent e -> RagFacts.of(e);
            case ObjectiveEvent e -> ObjectiveFacts.of(e);
            case DeliverableEvent e -> DeliverableFacts.of(e);
            case ProgressEvent e -> ProgressFacts.of(e);
            case NextStepEvent e -> NextStepFacts.of(e);
            case BoardItemEvent e -> BoardItemFacts.of(e);
            case DecisionRequestEvent e -> DecisionRequestFacts.of(e);
            case MeasureEvent e -> MeasureFacts.of(e);
            case MilestoneEvent e -> MilestoneFacts.of(e);
            case UpdateEvent e -> UpdateFacts.of(e);
            case ClearanceEvent e -> ClearanceFacts.of(e);
            case CorrectionEvent e -> List.of();
            case WorkstreamTextRedacted e -> List.of();
        };
    }

    private static List<Assertion> ofLife(WorkstreamLifeEvent event) {
        return switch (event) {
            case WorkstreamOpened e -> ofOpening(e);
            case WorkstreamRenamed e -> List.of(Assertion.of(NAME, ITSELF, e.name()));
            case OwnerAssigned e -> List.of(Assertion.of(OWNER, ITSELF, e));
            case SponsorAssigned e -> List.of(Assertion.of(SPONSOR, ITSELF, e));
            case WorkstreamMarked e -> List.of(Assertion.of(MARKING, ITSELF, e.marking()));
            case WorkstreamClosed e ->
                List.of(Assertion.of(STATE, ITSELF, Condition.of(WorkstreamStatus.CLOSED, e.reason())));
            case WorkstreamReopened e ->
                List.of(Assertion.of(STATE, ITSELF, Condition.of(WorkstreamStatus.OPEN, e.reason())));
        };
    }

    private static List<Assertion> ofOpening(WorkstreamOpened e) {
        List<Assertion> always = List.of(
                Assertion.of(PROGRAMME, ITSELF, e.programme()),
                Assertion.of(NAME, ITSELF, e.name()),
                Assertion.of(STATE, ITSELF, Condition.of(WorkstreamStatus.OPEN)));
        return Assertion.and(always, MARKING, ITSELF, e.marking());
    }

    private static String inWords(SponsorAssigned sponsor) {
        return sponsor.post() + (sponsor.until() == null ? "" : ", until " + DayInWords.of(sponsor.until()));
    }
}
