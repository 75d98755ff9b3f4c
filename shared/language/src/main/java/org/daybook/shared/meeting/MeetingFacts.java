package org.daybook.shared.meeting;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.meeting.action.Action;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.Agenda;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.Paper;
import org.daybook.shared.meeting.agenda.PaperTabled;
import org.daybook.shared.meeting.minutes.Approval;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Text;

/** The facts that each event asserts about a meeting. Every day for which it was scheduled is kept. */
public final class MeetingFacts {

    public static final Attribute<Convening> CONVENING =
            Attribute.single(Concept.MEETING, "convening", Convening.class, AttributeWords.hidden());
    public static final Attribute<MeetingDate> DATE = Attribute.series(
            Concept.MEETING, "date", MeetingDate.class, AttributeWords.of("Date", d -> DayInWords.of(d.date())));
    public static final Attribute<Agenda> AGENDA = Attribute.single(
            Concept.MEETING, "agenda", Agenda.class, AttributeWords.of("Agenda", a -> FactWording.list(a.items())));
    public static final Attribute<Paper> PAPER = Attribute.single(
            Concept.MEETING,
            "paper",
            Paper.class,
            AttributeWords.of("Paper", MeetingFacts::paper).titledBy(thread -> Optional.of("Meeting: paper")));
    public static final Attribute<Holding> HOLDING =
            Attribute.single(Concept.MEETING, "holding", Holding.class, AttributeWords.of("Held", MeetingFacts::held));
    public static final Attribute<Text> MINUTES =
            Attribute.single(Concept.MEETING, "minutes", Text.class, AttributeWords.of("Minutes"));
    public static final Attribute<Approval> APPROVAL = Attribute.single(
            Concept.MEETING,
            "approval",
            Approval.class,
            AttributeWords.of("Minutes approved", a -> DayInWords.of(a.approvedOn())));
    public static final Attribute<Action> ACTION = Attribute.single(
            Concept.MEETING,
            "action",
            Action.class,
            AttributeWords.of("Text", (Action a) -> a.text() + " (" + a.by() + ")")
                    .titledAsItsThing());
    public static final Attribute<EntryLink> TAKEN_UP = Attribute.single(
            Concept.MEETING,
            "takenUpBy",
            EntryLink.class,
            AttributeWords.of("Taken up by", link -> "entry " + link.entry() + " of workstream " + link.workstream()));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.MEETING);

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(CONVENING, DATE, AGENDA, PAPER, HOLDING, MINUTES, APPROVAL, ACTION, TAKEN_UP, STATE);

    private static final String ITSELF = "";

    private MeetingFacts() {}

    public static List<Assertion> of(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> ofScheduling(e);
            case MeetingRescheduled e -> List.of(Assertion.of(DATE, ITSELF, new MeetingDate(e.date(), e.reason())));
            case AgendaRevised e -> List.of(Assertion.of(AGENDA, ITSELF, new Agenda(e.agenda())));
            case PaperTabled e -> List.of(ofPaper(e));
            case MeetingHeld e ->
                List.of(
                        Assertion.of(HOLDING, ITSELF, new Holding(e.heldOn(), e.attendees())),
                        Assertion.of(STATE, ITSELF, Condition.of(MeetingStatus.HELD)));
            case MinutesRecorded e -> List.of(Assertion.of(MINUTES, ITSELF, e.minutes()));
            case MinutesApproved e ->
                List.of(Assertion.of(APPROVAL, ITSELF, new Approval(e.atMeeting(), e.approvedOn())));
            case ActionNoted e ->
                Assertion.and(
                        List.of(Assertion.of(ACTION, e.action(), new Action(e.text(), e.by()))),
                        TAKEN_UP,
                        e.action(),
                        e.takenUpBy());
            case ActionTakenUp e -> List.of(Assertion.of(TAKEN_UP, e.action(), e.takenUpBy()));
            case MeetingCancelled e ->
                List.of(Assertion.of(STATE, ITSELF, Condition.of(MeetingStatus.CANCELLED, e.reason())));
            case MeetingTextRedacted e -> List.of();
        };
    }

    private static List<Assertion> ofScheduling(MeetingScheduled e) {
        return List.of(
                Assertion.of(CONVENING, ITSELF, new Convening(e.programme(), e.ofBoard())),
                Assertion.of(DATE, ITSELF, new MeetingDate(e.date(), null)),
                Assertion.of(AGENDA, ITSELF, new Agenda(e.agenda())),
                Assertion.of(STATE, ITSELF, Condition.of(MeetingStatus.SCHEDULED)));
    }

    /** A paper is identified by workstream and number. */
    private static Assertion ofPaper(PaperTabled e) {
        String key = e.workstream() + "/" + e.update().number();
        return Assertion.of(PAPER, ITSELF, key, new Paper(e.workstream(), e.update()));
    }

    private static String paper(Paper paper) {
        return "Update " + paper.update().number() + " of workstream " + paper.workstream();
    }

    private static String held(Holding holding) {
        String day = DayInWords.of(holding.heldOn());
        return holding.attendees().isEmpty() ? day : day + ", attended by " + FactWording.list(holding.attendees());
    }
}
