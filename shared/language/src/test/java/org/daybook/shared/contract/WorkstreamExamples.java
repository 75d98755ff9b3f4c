package org.daybook.shared.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.WorkstreamTextRedacted;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.boarditem.RiskAssessed;
import org.daybook.shared.workstream.clearance.ClearanceRequested;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.daybook.shared.workstream.clearance.UpdateCleared;
import org.daybook.shared.workstream.clearance.UpdateSentBack;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** One full example of every event of workstreams: no component absent. */
final class WorkstreamExamples {

    private static final LocalId DECISION = new LocalId("decision-1");
    private static final LocalId MILESTONE = new LocalId("milestone-1");
    private static final LocalId RISK = new LocalId("risk-1");
    private static final String DIGEST = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private static final RagChanged RAG_CHANGED =
            new RagChanged(RagDimension.PROJECT, RagRating.RED, new Text("The supplier withdrew"));

    private static final List<DaybookEvent> OWN = List.of(
            new WorkstreamOpened(ProgrammeExamples.PROGRAMME, new Name("Leadership & Culture"), Marking.OFFICIAL),
            new WorkstreamRenamed(new Name("Leadership and Culture")),
            new OwnerAssigned(new Post("Head of Learning"), AccountId.of("00000000-0000-4000-8000-000000000002")),
            new SponsorAssigned(
                    new Post("Director of HR"),
                    AccountId.of("00000000-0000-4000-8000-000000000004"),
                    LocalDate.of(2022, 6, 30)),
            new WorkstreamMarked(Marking.OFFICIAL_SENSITIVE),
            new WorkstreamClosed(new Text("Delivered")),
            new WorkstreamReopened(new Text("A deliverable was overlooked")),
            RAG_CHANGED,
            new BoardItemRaised(
                    RISK, BoardItemKind.RISK, new Text("Funding ends in March"), new Name("Steering board")),
            new RiskAssessed(
                    RISK,
                    3,
                    4,
                    new Post("Head of Finance"),
                    new Text("A second source is sought"),
                    new Text("The first source said no")),
            new BoardItemResolved(RISK, new Text("Funding was extended")),
            new DecisionRequested(DECISION, new Text("May the award move?"), new Name("Steering board")),
            new DecisionRecorded(
                    DECISION,
                    DecisionOutcome.APPROVED,
                    new Text("Agreed, once"),
                    new SeenUpdate(3, DIGEST),
                    MeetingId.of("20210000-0000-4000-8000-000000000005")),
            new RequestAnswered(
                    DECISION, DecisionOutcome.APPROVED, DecisionId.of("20220000-0000-4000-8000-000000000041")),
            new DecisionRequestWithdrawn(DECISION, new Text("No longer needed")),
            new MilestoneScheduled(
                    MILESTONE, new Name("Mentoring"), new Name("Pilot"), YearMonth.of(2021, 3), YearMonth.of(2021, 5)),
            new MilestoneMoved(MILESTONE, YearMonth.of(2021, 4), YearMonth.of(2021, 6), new Text("Late start")),
            new MilestoneAchieved(MILESTONE, new Text("All 12 pairs met")),
            new MilestoneCancelled(MILESTONE, new Text("Merged with the next")),
            new ClearanceRequested(3, LocalDate.of(2022, 4, 30), new Text("The board asked for the cost")),
            new UpdateCleared(3),
            new UpdateSentBack(3, new Text("Say what the award costs")),
            new UpdateSubmitted(
                    3,
                    LocalDate.of(2022, 4, 30),
                    41L,
                    List.of(new LocalId("progress-1")),
                    "{\"owner\":\"Head of Learning\"}",
                    DIGEST,
                    "AAECAwQFBgcICQoLDA0ODw=="),
            new EntryCorrected(
                    7L, new Replacement(RAG_CHANGED, LocalDate.of(2022, 4, 1)), new Text("It was the project")),
            new WorkstreamTextRedacted(ProgrammeExamples.redaction("the Information Commissioner")));

    static final List<DaybookEvent> ALL =
            Stream.concat(OWN.stream(), DeliveryExamples.ALL.stream()).toList();

    private WorkstreamExamples() {}
}
