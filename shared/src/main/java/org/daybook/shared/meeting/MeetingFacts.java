package org.daybook.shared.meeting;

import java.util.List;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Text;

/** What each event says about a meeting; of the days for which it was called every one is kept in view. */
public final class MeetingFacts {

    public static final Attribute<Convening> CONVENING =
            Attribute.single(Concept.MEETING, "convening", Convening.class);
    public static final Attribute<MeetingDate> DATE = Attribute.series(Concept.MEETING, "date", MeetingDate.class);
    public static final Attribute<Agenda> AGENDA = Attribute.single(Concept.MEETING, "agenda", Agenda.class);
    public static final Attribute<Paper> PAPER = Attribute.single(Concept.MEETING, "paper", Paper.class);
    public static final Attribute<Holding> HOLDING = Attribute.single(Concept.MEETING, "holding", Holding.class);
    public static final Attribute<Text> MINUTES = Attribute.single(Concept.MEETING, "minutes", Text.class);
    public static final Attribute<Approval> APPROVAL = Attribute.single(Concept.MEETING, "approval", Approval.class);
    public static final Attribute<Action> ACTION = Attribute.single(Concept.MEETING, "action", Action.class);
    public static final Attribute<EntryLink> TAKEN_UP = Attribute.single(Concept.MEETING, "takenUpBy", EntryLink.class);
    public static final Attribute<Condition> STATE = Attribute.single(Concept.MEETING, "state", Condition.class);

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

    /** A paper is told by workstream and number. */
    private static Assertion ofPaper(PaperTabled e) {
        String key = e.workstream() + "/" + e.update().number();
        return Assertion.of(PAPER, ITSELF, key, new Paper(e.workstream(), e.update()));
    }
}
