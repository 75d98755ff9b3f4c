package org.daybook.shared.action;

import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.action.due.ActionDue;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionDropped;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReopened;
import org.daybook.shared.action.progress.ActionReport;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.ActionResumed;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** The facts that each event asserts about an action. Every date for which it was due is kept. */
public final class ActionFacts {

    /** Set once, by the raising. */
    public static final Attribute<BoardId> BOARD =
            Attribute.single(Concept.ACTION, "board", BoardId.class, AttributeWords.hidden());
    /** At which it was agreed, where it was agreed at one. */
    public static final Attribute<MeetingId> MEETING =
            Attribute.single(Concept.ACTION, "meeting", MeetingId.class, AttributeWords.hidden());
    /** The action of that meeting that goes on in this one. */
    public static final Attribute<NotedActionLink> NOTED =
            Attribute.single(Concept.ACTION, "noted", NotedActionLink.class, AttributeWords.hidden());

    public static final Attribute<Label> NUMBER =
            Attribute.single(Concept.ACTION, "number", Label.class, AttributeWords.of("Minute"));
    public static final Attribute<LocalId> ITEM =
            Attribute.single(Concept.ACTION, "item", LocalId.class, AttributeWords.of("Agenda item"));
    public static final Attribute<Text> TEXT =
            Attribute.single(Concept.ACTION, "text", Text.class, AttributeWords.of("Text"));
    public static final Attribute<ActionOwners> OWNERS = Attribute.single(
            Concept.ACTION,
            "owners",
            ActionOwners.class,
            AttributeWords.of("Owners", owners -> FactWording.list(owners.posts())));
    public static final Attribute<ActionDue> DUE = Attribute.series(
            Concept.ACTION, "due", ActionDue.class, AttributeWords.of("Due", (ActionDue due) -> due.due()
                    .inWords()));
    public static final Attribute<ActionReport> REPORT = Attribute.single(
            Concept.ACTION, "report", ActionReport.class, AttributeWords.of("Report", ActionFacts::inWords));
    public static final Attribute<EntryLink> TAKEN_UP = Attribute.single(
            Concept.ACTION,
            "takenUpBy",
            EntryLink.class,
            AttributeWords.of("Taken up by", link -> "entry " + link.entry() + " of workstream " + link.workstream()));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.ACTION);

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(BOARD, MEETING, NOTED, NUMBER, ITEM, TEXT, OWNERS, DUE, REPORT, TAKEN_UP, STATE);

    private static final String ITSELF = "";

    private ActionFacts() {}

    public static List<Assertion> of(ActionEvent event) {
        return switch (event) {
            case ActionRaised e -> ofRaising(e);
            case ActionReported e -> List.of(Assertion.of(REPORT, ITSELF, new ActionReport(e.report(), e.laterDate())));
            case ActionRescheduled e -> List.of(Assertion.of(DUE, ITSELF, new ActionDue(e.due(), e.reason(), false)));
            case ActionReassigned e -> List.of(Assertion.of(OWNERS, ITSELF, new ActionOwners(e.owners())));
            case ActionPutOnHold e -> List.of(became(ActionStatus.ON_HOLD, e.reason()));
            case ActionResumed e -> List.of(became(ActionStatus.OPEN, e.reason()));
            case ActionCompleted e -> List.of(became(ActionStatus.DONE, e.outcome()));
            case ActionDropped e -> List.of(became(ActionStatus.DROPPED, e.reason()));
            case ActionReopened e -> List.of(became(ActionStatus.OPEN, e.reason()));
            case ActionLinked e -> List.of(Assertion.of(TAKEN_UP, ITSELF, e.takenUpBy()));
            case ActionRestated e -> ofRestating(e);
            case ActionTextRedacted e -> List.of();
        };
    }

    private static List<Assertion> ofRaising(ActionRaised e) {
        List<Assertion> said = new ArrayList<>();
        said.add(Assertion.of(BOARD, ITSELF, e.ofBoard()));
        said.addAll(Assertion.and(List.of(), MEETING, ITSELF, e.meeting()));
        said.addAll(Assertion.and(List.of(), NOTED, ITSELF, e.from()));
        said.addAll(Assertion.and(List.of(), NUMBER, ITSELF, e.number()));
        said.addAll(Assertion.and(List.of(), ITEM, ITSELF, e.item()));
        said.add(Assertion.of(TEXT, ITSELF, e.text()));
        said.add(Assertion.of(OWNERS, ITSELF, new ActionOwners(e.owners())));
        said.add(Assertion.of(DUE, ITSELF, new ActionDue(e.due(), null, false)));
        said.add(became(ActionStatus.OPEN, null));
        said.addAll(Assertion.and(List.of(), TAKEN_UP, ITSELF, e.takenUpBy()));
        return said;
    }

    private static List<Assertion> ofRestating(ActionRestated e) {
        List<Assertion> said = new ArrayList<>();
        said.addAll(Assertion.and(List.of(), NUMBER, ITSELF, e.number()));
        said.addAll(Assertion.and(List.of(), ITEM, ITSELF, e.item()));
        said.addAll(Assertion.and(List.of(), TEXT, ITSELF, e.text()));
        if (!e.owners().isEmpty()) said.add(Assertion.of(OWNERS, ITSELF, new ActionOwners(e.owners())));
        if (e.due() != null) said.add(Assertion.of(DUE, ITSELF, new ActionDue(e.due(), e.reason(), true)));
        return said;
    }

    private static Assertion became(ActionStatus status, Text note) {
        return Assertion.of(STATE, ITSELF, Condition.of(status, note));
    }

    private static String inWords(ActionReport report) {
        return report.laterDate() == null
                ? report.report().value()
                : report.report() + " (asks for " + report.laterDate().inWords() + ")";
    }
}
