package org.daybook.shared.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.meeting.agenda.AgendaItemAdded;
import org.daybook.shared.meeting.agenda.AgendaItemReworded;
import org.daybook.shared.meeting.agenda.AgendaItemWithdrawn;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.meeting.agenda.AgendaSet;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.agenda.item.Concern;
import org.daybook.shared.meeting.agenda.item.ConcernKind;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.Presence;
import org.daybook.shared.meeting.attendance.QuorumRecorded;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.details.MeetingDetailsSet;
import org.daybook.shared.meeting.details.Publicity;
import org.daybook.shared.meeting.details.TimesRecorded;
import org.daybook.shared.meeting.interest.InterestConduct;
import org.daybook.shared.meeting.interest.InterestDeclared;
import org.daybook.shared.meeting.interest.InterestNature;
import org.daybook.shared.meeting.interest.InterestStruck;
import org.daybook.shared.meeting.minutes.MinuteHeading;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.meeting.outcome.HoldingRestated;
import org.daybook.shared.meeting.outcome.MeetingAbandoned;
import org.daybook.shared.meeting.outcome.MeetingAdjourned;
import org.daybook.shared.meeting.outcome.MeetingReinstated;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.meeting.paper.DocumentTabled;
import org.daybook.shared.meeting.paper.PaperWithdrawn;
import org.daybook.shared.meeting.privacy.ItemExempted;
import org.daybook.shared.meeting.privacy.ItemReleased;
import org.daybook.shared.meeting.privacy.OutcomePublished;
import org.daybook.shared.meeting.privacy.PrivateMinutesFrozen;
import org.daybook.shared.meeting.privacy.reader.ReaderAdmitted;
import org.daybook.shared.meeting.privacy.reader.ReaderExcluded;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;

/** One full example of every event of a meeting since agendas have items: no component absent. */
final class MeetingExamples {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);
    private static final LocalId ITEM = new LocalId("i1");
    private static final LocalId OTHER = new LocalId("i2");
    private static final Post HEAD = new Post("Head of Learning");
    private static final Post DIRECTOR = new Post("Director of HR");
    private static final AccountId ACCOUNT = new AccountId(new UUID(45, 1));
    private static final Text WHY = new Text("The chair asked for it");
    private static final Link LINK = new Link("https://www.example.gov.uk/papers/7", new Name("Budget report"));

    private static final AgendaItem AGENDA_ITEM = new AgendaItem(
            ITEM,
            new Text("Award of the contract"),
            ItemKind.DECISION,
            DIRECTOR,
            15,
            List.of(new Concern(
                    ConcernKind.DECISION_REQUEST,
                    UUID.fromString("20210000-0000-4000-8000-000000000002"),
                    new Label("q1"))),
            new Text("The offer ends before the next meeting"));

    private static final List<AgendaPlace> ORDER =
            List.of(new AgendaPlace(ITEM, new Label("1")), new AgendaPlace(OTHER, new Label("1A")));

    static final List<DaybookEvent> ALL = List.of(
            new AgendaSet(List.of(AGENDA_ITEM), List.of(ORDER.getFirst())),
            new AgendaItemAdded(AGENDA_ITEM, ORDER),
            new AgendaItemReworded(AGENDA_ITEM, WHY),
            new AgendaItemWithdrawn(OTHER, WHY, ORDER),
            new DocumentTabled(new LocalId("p2"), 2, new Name("Budget report"), LINK, ITEM, WHY),
            new PaperWithdrawn(new LocalId("p1"), WorkstreamId.of("20210000-0000-4000-8000-000000000002"), 3, WHY),
            new AgendaSentOut(1, DAY, ORDER, List.of(new LocalId("p1"))),
            new MeetingDetailsSet(
                    new ClockTime("14:00"),
                    new ClockTime("16:30"),
                    new Name("Committee room 2"),
                    LINK,
                    Publicity.PART_PRIVATE),
            new TimesRecorded(new ClockTime("14:05"), new ClockTime("16:10")),
            new MeetingAdjourned(DAY, DAY.plusDays(7), WHY),
            new MeetingAbandoned(DAY, WHY),
            new HoldingRestated(DAY, List.of(new Post("Head of HR")), WHY),
            new MeetingReinstated(DAY, WHY),
            new AttendanceRecorded(
                    new LocalId("a1"), HEAD, new LocalId("s1"), Presence.DEPUTY, DIRECTOR, ITEM, OTHER, WHY),
            new AttendanceStruck(new LocalId("a1"), WHY),
            new QuorumRecorded(new LocalId("q1"), false, OTHER, 2, 3, WHY),
            new InterestDeclared(
                    new LocalId("d1"),
                    HEAD,
                    ITEM,
                    InterestNature.PECUNIARY,
                    new Text("A shareholder of a bidder"),
                    List.of(InterestConduct.LEFT),
                    WHY),
            new InterestStruck(new LocalId("d1"), WHY),
            new MinuteRecorded(ITEM, new Text("The board awarded the contract.")),
            new MinutesDrafted(1, List.of(new MinuteHeading(ITEM, new Label("60/22"), new Text("Award")))),
            new MinutesCirculated(1, DAY, DAY.plusDays(14)),
            new MinuteAmended(ITEM, new Text("The board agreed to award the contract."), HEAD, WHY),
            new ItemExempted(ITEM, 3, new Text("Business affairs of the bidders")),
            new ItemReleased(ITEM, new Text("The contract has been signed")),
            new ReaderAdmitted(ITEM, DIRECTOR, ACCOUNT),
            new ReaderExcluded(ITEM, ACCOUNT),
            new OutcomePublished(ITEM, new Text("The board awarded the contract to the second bidder.")),
            new PrivateMinutesFrozen(
                    List.of(ITEM, OTHER),
                    "{\"boardName\":\"Board\"}",
                    "S9hLvYbpqqN8c7ZdpE1n8VhS0oHp9fTz1sY1sZ4m9mM=",
                    "AAECAwQFBgcICQoLDA0ODw=="));

    private MeetingExamples() {}
}
