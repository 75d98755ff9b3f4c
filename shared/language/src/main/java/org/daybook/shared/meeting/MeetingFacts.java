package org.daybook.shared.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.daybook.shared.meeting.agenda.AgendaEvent;
import org.daybook.shared.meeting.agenda.AgendaItemFacts;
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.attendance.AttendanceFacts;
import org.daybook.shared.meeting.details.DetailsEvent;
import org.daybook.shared.meeting.details.DetailsFacts;
import org.daybook.shared.meeting.interest.InterestEvent;
import org.daybook.shared.meeting.interest.InterestFacts;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.minutes.MinutesFacts;
import org.daybook.shared.meeting.outcome.HoldingRestated;
import org.daybook.shared.meeting.outcome.MeetingAbandoned;
import org.daybook.shared.meeting.outcome.MeetingAdjourned;
import org.daybook.shared.meeting.outcome.MeetingReinstated;
import org.daybook.shared.meeting.outcome.OutcomeEvent;
import org.daybook.shared.meeting.paper.PaperEvent;
import org.daybook.shared.meeting.paper.PaperFacts;
import org.daybook.shared.meeting.privacy.PrivacyEvent;
import org.daybook.shared.meeting.privacy.PrivacyFacts;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;

/** The facts that each event asserts about a meeting. Every day for which it was scheduled is kept. */
public final class MeetingFacts {

    public static final Attribute<Convening> CONVENING =
            Attribute.single(Concept.MEETING, "convening", Convening.class, AttributeWords.hidden());

    public static final Attribute<MeetingDate> DATE = Attribute.series(
            Concept.MEETING, "date", MeetingDate.class, AttributeWords.of("Date", d -> DayInWords.of(d.date())));

    public static final Attribute<Holding> HOLDING =
            Attribute.single(Concept.MEETING, "holding", Holding.class, AttributeWords.of("Held", MeetingFacts::held));

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

    public static final List<Attribute<?>> ATTRIBUTES = Stream.of(
                    List.of(CONVENING, DATE),
                    DetailsFacts.ATTRIBUTES,
                    AgendaItemFacts.ATTRIBUTES,
                    PaperFacts.ATTRIBUTES,
                    List.of(HOLDING),
                    AttendanceFacts.ATTRIBUTES,
                    InterestFacts.ATTRIBUTES,
                    MinutesFacts.ATTRIBUTES,
                    PrivacyFacts.ATTRIBUTES,
                    List.of(ACTION, TAKEN_UP, STATE))
            .<Attribute<?>>flatMap(List::stream)
            .toList();

    private static final String ITSELF = "";

    private MeetingFacts() {}

    public static List<Assertion> of(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled e -> ofScheduling(e);
            case MeetingRescheduled e -> List.of(Assertion.of(DATE, ITSELF, new MeetingDate(e.date(), e.reason())));
            case MeetingHeld e ->
                List.of(
                        Assertion.of(HOLDING, ITSELF, new Holding(e.heldOn(), e.attendees())),
                        Assertion.of(STATE, ITSELF, Condition.of(MeetingStatus.HELD)));
            case AgendaEvent e -> AgendaItemFacts.of(e);
            case PaperEvent e -> PaperFacts.of(e);
            case DetailsEvent e -> DetailsFacts.of(e);
            case OutcomeEvent e -> ofOutcome(e);
            case AttendanceEvent e -> AttendanceFacts.of(e);
            case InterestEvent e -> InterestFacts.of(e);
            case MinutesEvent e -> MinutesFacts.of(e);
            case PrivacyEvent e -> PrivacyFacts.of(e);
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
        List<Assertion> said = new ArrayList<>(List.of(
                Assertion.of(CONVENING, ITSELF, new Convening(only(e.programmes()), e.ofBoard())),
                Assertion.of(DATE, ITSELF, new MeetingDate(e.date(), null))));
        said.addAll(AgendaItemFacts.ofHeadings(e.agenda()));
        said.add(Assertion.of(STATE, ITSELF, Condition.of(MeetingStatus.SCHEDULED)));
        return said;
    }

    private static ProgrammeId only(List<ProgrammeId> programmes) {
        return programmes.size() == 1 ? programmes.getFirst() : null;
    }

    private static List<Assertion> ofOutcome(OutcomeEvent event) {
        return switch (event) {
            case MeetingAdjourned e ->
                Assertion.and(
                        met(e.metOn(), Condition.of(MeetingStatus.ADJOURNED, e.reason())),
                        DATE,
                        ITSELF,
                        e.until() == null ? null : new MeetingDate(e.until(), e.reason()));
            case HoldingRestated e -> List.of(Assertion.of(HOLDING, ITSELF, new Holding(e.heldOn(), e.attendees())));
            case MeetingReinstated e -> List.of(Assertion.of(STATE, ITSELF, Condition.of(MeetingStatus.SCHEDULED)));
            case MeetingAbandoned e -> met(e.metOn(), Condition.of(MeetingStatus.ABANDONED, e.reason()));
        };
    }

    /** @param day absent where the meeting was recorded as held before */
    private static List<Assertion> met(LocalDate day, Condition state) {
        Holding holding = day == null ? null : new Holding(day, List.of());
        return Assertion.and(List.of(Assertion.of(STATE, ITSELF, state)), HOLDING, ITSELF, holding);
    }

    private static String held(Holding holding) {
        String day = DayInWords.of(holding.heldOn());
        return holding.attendees().isEmpty() ? day : day + ", attended by " + FactWording.list(holding.attendees());
    }
}
