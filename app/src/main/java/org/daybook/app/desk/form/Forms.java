package org.daybook.app.desk.form;

import static org.daybook.app.desk.form.Ask.CHOICE;
import static org.daybook.app.desk.form.Ask.FLAG;
import static org.daybook.app.desk.form.Ask.LINE;
import static org.daybook.app.desk.form.Ask.MONTH;
import static org.daybook.app.desk.form.Ask.NUMBER;
import static org.daybook.app.desk.form.Ask.ONE_OF;
import static org.daybook.app.desk.form.Ask.TEXT;
import static org.daybook.app.desk.form.Ask.WHOLE;
import static org.daybook.app.desk.form.Ask.WRITTEN_DATE;
import static org.daybook.app.desk.form.Field.optional;
import static org.daybook.app.desk.form.Field.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.DeliverableWithdrawn;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureReworded;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagChanged;

/** Every form of the desk: one for each command that a person gives a workstream there. */
public final class Forms {

    private static final Set<Keeper> KEPT_BY = Set.of(Keeper.OWNER, Keeper.OFFICE);
    private static final Set<Keeper> ARRANGED_BY = Set.of(Keeper.OFFICE);
    private static final Set<Keeper> MINUTED_BY = Set.of(Keeper.SECRETARY);

    private static final String AS_IN_PAPERS =
            "As you would write it in a paper: 30 June 2027, 06/27, Q4 26/27, ongoing, TBC";
    private static final String ADDRESSES = "Web addresses, one to a line; after a space, what it is";

    private static final List<Form> ALL = List.of(
            kept(
                    "change-rag",
                    RagChanged.class,
                    Part.RATINGS,
                    "Change the rating",
                    "dimension",
                    required("rating", ONE_OF, "Rating").from(Offer.RATINGS),
                    reason("Reason").hint("Red needs one; the board reads it on the slide")),
            kept(
                    "record-progress",
                    ProgressRecorded.class,
                    Part.PROGRESS,
                    "Record progress",
                    "",
                    required("text", TEXT, "What was done"),
                    optional("highlight", FLAG, "A highlight, worth the board's notice"),
                    optional("deliverable", CHOICE, "It concerns the deliverable")
                            .from(Offer.DELIVERABLES),
                    links()),
            kept(
                    "plan-next-step",
                    NextStepPlanned.class,
                    Part.NEXT_STEPS,
                    "Plan a next step",
                    "",
                    required("text", TEXT, "What comes next"),
                    optional("targetDate", WRITTEN_DATE, "By").hint(AS_IN_PAPERS),
                    optional("answers", CHOICE, "It follows up the highlight").from(Offer.HIGHLIGHTS)),
            kept(
                    "finish-next-step",
                    NextStepFinished.class,
                    Part.NEXT_STEPS,
                    "Finish",
                    "nextStep",
                    optional("outcome", TEXT, "What came of it")),
            kept("drop-next-step", NextStepDropped.class, Part.NEXT_STEPS, "Drop", "nextStep", why()),
            kept(
                    "complete-deliverable",
                    DeliverableCompleted.class,
                    Part.DELIVERABLES,
                    "Complete",
                    "deliverable",
                    optional("evidence", TEXT, "Evidence").hint("What shows that it is done"),
                    links()),
            kept(
                    "reschedule-deliverable",
                    DeliverableRescheduled.class,
                    Part.DELIVERABLES,
                    "Reschedule",
                    "deliverable",
                    target(),
                    why(),
                    optional("decision", CHOICE, "Approved by the decision")
                            .from(Offer.APPROVED_DECISIONS)
                            .hint("Needed where the programme asks for one")),
            kept(
                    "rate-deliverable",
                    DeliverableRated.class,
                    Part.DELIVERABLES,
                    "Rate",
                    "deliverable",
                    required("rating", ONE_OF, "Rating").from(Offer.RATINGS),
                    reason("Reason").hint("Red needs one")),
            kept(
                    "reword-deliverable",
                    DeliverableReworded.class,
                    Part.DELIVERABLES,
                    "Reword",
                    "deliverable",
                    required("description", TEXT, "What is promised")),
            kept(
                    "hand-over-deliverable",
                    DeliverableHandedOver.class,
                    Part.DELIVERABLES,
                    "Hand over",
                    "deliverable",
                    required("owner", LINE, "To the post").hint("A post, not a person: Director of HR")),
            kept("tag-deliverable", DeliverableTagged.class, Part.DELIVERABLES, "Tag", "deliverable", tags(), marked()),
            kept("reopen-deliverable", DeliverableReopened.class, Part.DELIVERABLES, "Reopen", "deliverable", why()),
            kept(
                    "withdraw-deliverable",
                    DeliverableWithdrawn.class,
                    Part.DELIVERABLES,
                    "Withdraw",
                    "deliverable",
                    why()),
            kept(
                    "add-deliverable",
                    DeliverableAdded.class,
                    Part.DELIVERABLES,
                    "Add a deliverable",
                    "",
                    required("description", TEXT, "What is promised"),
                    target(),
                    optional("objective", CHOICE, "Under the objective").from(Offer.OBJECTIVES),
                    optional("reference", LINE, "Reference").hint("What people call it, such as 03"),
                    optional("owner", LINE, "Its own owner")
                            .hint("A post, where it is not the owner of the workstream")),
            kept(
                    "raise-board-item",
                    BoardItemRaised.class,
                    Part.BOARD_ITEMS,
                    "Raise a risk or recommendation",
                    "",
                    required("kind", ONE_OF, "It is").from(Offer.BOARD_ITEM_KINDS),
                    required("text", TEXT, "In words"),
                    optional("board", LINE, "To the board")),
            kept(
                    "resolve-board-item",
                    BoardItemResolved.class,
                    Part.BOARD_ITEMS,
                    "Resolve",
                    "boardItem",
                    required("resolution", TEXT, "How it was resolved")),
            kept(
                    "request-decision",
                    DecisionRequested.class,
                    Part.DECISIONS,
                    "Ask for a decision",
                    "",
                    required("question", TEXT, "What the board is asked"),
                    optional("board", LINE, "The board")),
            kept(
                    "withdraw-decision-request",
                    DecisionRequestWithdrawn.class,
                    Part.DECISIONS,
                    "Withdraw",
                    "decision",
                    why()),
            form(
                    "record-decision",
                    DecisionRecorded.class,
                    Part.DECISIONS,
                    "Record the decision",
                    "decision",
                    MINUTED_BY,
                    required("outcome", ONE_OF, "The board").from(Offer.OUTCOMES),
                    required("minute", TEXT, "Minute"),
                    optional("update", CHOICE, "It saw the update").from(Offer.UPDATES),
                    optional("meeting", CHOICE, "At the meeting").from(Offer.MEETINGS)),
            kept(
                    "record-measurement",
                    MeasurementRecorded.class,
                    Part.MEASURES,
                    "Record a reading",
                    "measure",
                    required("value", NUMBER, "Reading").hint("A number such as 73 or 73.5"),
                    optional("unit", LINE, "Unit").hint("Such as % or days"),
                    optional("note", TEXT, "Note")),
            kept(
                    "reword-measure",
                    MeasureReworded.class,
                    Part.MEASURES,
                    "Reword",
                    "measure",
                    required("wording", TEXT, "What is measured")),
            kept(
                    "reschedule-measure",
                    MeasureRescheduled.class,
                    Part.MEASURES,
                    "Reschedule",
                    "measure",
                    target(),
                    why()),
            kept("retire-measure", MeasureRetired.class, Part.MEASURES, "Retire", "measure", reason("Why")),
            kept(
                    "define-measure",
                    MeasureDefined.class,
                    Part.MEASURES,
                    "Define a measure",
                    "",
                    required("wording", TEXT, "What is measured"),
                    optional("direction", ONE_OF, "It should go").from(Offer.DIRECTIONS),
                    optional("target", LINE, "Target").hint("Such as 80%"),
                    optional("targetDate", WRITTEN_DATE, "By").hint(AS_IN_PAPERS)),
            kept(
                    "reword-objective",
                    ObjectiveReworded.class,
                    Part.OBJECTIVES,
                    "Reword",
                    "objective",
                    required("text", TEXT, "The objective")),
            kept(
                    "move-objective",
                    ObjectiveMoved.class,
                    Part.OBJECTIVES,
                    "Move",
                    "objective",
                    required("place", WHOLE, "To place").hint("1 is the first on the list")),
            kept("tag-objective", ObjectiveTagged.class, Part.OBJECTIVES, "Tag", "objective", tags(), marked()),
            kept("retire-objective", ObjectiveRetired.class, Part.OBJECTIVES, "Retire", "objective", reason("Why")),
            kept(
                    "add-objective",
                    ObjectiveAdded.class,
                    Part.OBJECTIVES,
                    "Add an objective",
                    "",
                    required("text", TEXT, "The objective"),
                    optional("reference", LINE, "Reference").hint("What people call it, such as OD3")),
            kept("move-milestone", MilestoneMoved.class, Part.MILESTONES, "Move", "milestone", first(), last(), why()),
            kept(
                    "achieve-milestone",
                    MilestoneAchieved.class,
                    Part.MILESTONES,
                    "Achieve",
                    "milestone",
                    optional("note", TEXT, "Note")),
            kept("cancel-milestone", MilestoneCancelled.class, Part.MILESTONES, "Cancel", "milestone", why()),
            kept(
                    "schedule-milestone",
                    MilestoneScheduled.class,
                    Part.MILESTONES,
                    "Schedule a milestone",
                    "",
                    required("project", LINE, "Project"),
                    required("title", LINE, "Milestone"),
                    first(),
                    last()),
            form(
                    "rename-workstream",
                    WorkstreamRenamed.class,
                    Part.WORKSTREAM,
                    "Rename the workstream",
                    "",
                    ARRANGED_BY,
                    required("name", LINE, "Name")),
            form(
                    "mark-workstream",
                    WorkstreamMarked.class,
                    Part.WORKSTREAM,
                    "Mark the workstream",
                    "",
                    ARRANGED_BY,
                    required("marking", ONE_OF, "Marking").from(Offer.MARKINGS)),
            form(
                    "close-workstream",
                    WorkstreamClosed.class,
                    Part.WORKSTREAM,
                    "Close the workstream",
                    "",
                    ARRANGED_BY,
                    why()),
            form(
                    "reopen-workstream",
                    WorkstreamReopened.class,
                    Part.WORKSTREAM,
                    "Reopen the workstream",
                    "",
                    ARRANGED_BY,
                    why()));

    private static final Map<String, Form> BY_COMMAND =
            ALL.stream().collect(Collectors.toMap(Form::command, Function.identity()));

    private static final Map<Class<? extends WorkstreamEvent>, Form> BY_EVENT =
            ALL.stream().collect(Collectors.toMap(Form::records, Function.identity()));

    private Forms() {}

    public static List<Form> all() {
        return ALL;
    }

    public static Optional<Form> find(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    /** The form whose command makes such events. */
    public static Optional<Form> making(WorkstreamEvent event) {
        return Optional.ofNullable(BY_EVENT.get(event.getClass()));
    }

    private static Form kept(
            String command,
            Class<? extends WorkstreamEvent> records,
            Part part,
            String title,
            String subject,
            Field... fields) {
        return form(command, records, part, title, subject, KEPT_BY, fields);
    }

    private static Form form(
            String command,
            Class<? extends WorkstreamEvent> records,
            Part part,
            String title,
            String subject,
            Set<Keeper> keepers,
            Field... fields) {
        return new Form(command, records, part, title, subject, List.of(fields), keepers);
    }

    private static Field reason(String label) {
        return optional("reason", TEXT, label);
    }

    private static Field why() {
        return required("reason", TEXT, "Why");
    }

    private static Field target() {
        return required("targetDate", WRITTEN_DATE, "By").hint(AS_IN_PAPERS);
    }

    private static Field first() {
        return required("first", MONTH, "From the month").hint("Such as 2027-01");
    }

    private static Field last() {
        return required("last", MONTH, "To the month").hint("Such as 2027-06");
    }

    private static Field tags() {
        return required("tags", Ask.TAGS, "Tags").from(Offer.TAGS);
    }

    private static Field marked() {
        return required("marked", ONE_OF, "They are").from(Offer.MARK_OR_NOT);
    }

    private static Field links() {
        return optional("links", Ask.LINKS, "Links").hint(ADDRESSES);
    }
}
