package org.daybook.command.meeting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.meeting.RunningMeeting.DATE;
import static org.daybook.command.meeting.RunningMeeting.FIRST;
import static org.daybook.command.meeting.RunningMeeting.SECOND;
import static org.daybook.command.meeting.RunningMeeting.SENT;
import static org.daybook.command.meeting.RunningMeeting.WHY;
import static org.daybook.command.meeting.RunningMeeting.WORKSTREAM;
import static org.daybook.command.meeting.RunningMeeting.places;

import java.util.List;
import java.util.UUID;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.agenda.AddAgendaItem;
import org.daybook.shared.meeting.agenda.AgendaItemAdded;
import org.daybook.shared.meeting.agenda.AgendaItemReworded;
import org.daybook.shared.meeting.agenda.AgendaItemWithdrawn;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.AgendaSet;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.agenda.RewordAgendaItem;
import org.daybook.shared.meeting.agenda.SetAgenda;
import org.daybook.shared.meeting.agenda.WithdrawAgendaItem;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.agenda.item.Concern;
import org.daybook.shared.meeting.agenda.item.ConcernKind;
import org.daybook.shared.meeting.agenda.item.ProposedItem;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.meeting.paper.SendOutAgenda;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

class MeetingAgendaTest {

    private static final Text HEADING = new Text("Flood damage");
    private static final Concern THAT = new Concern(ConcernKind.WORKSTREAM, WORKSTREAM.value(), null);

    private final RunningMeeting meeting = new RunningMeeting();

    private static AddAgendaItem adding(LocalId after, Text urgency) {
        return new AddAgendaItem(null, HEADING, ItemKind.DECISION, null, null, List.of(), urgency, after);
    }

    private static AgendaItem added(String id, Text urgency) {
        return new AgendaItem(new LocalId(id), HEADING, ItemKind.DECISION, null, null, List.of(), urgency);
    }

    @Test
    void anAgendaIsSetAsAWholeAndNumberedInItsOrderAndItemsKeepTheirIds() {
        ProposedItem kept =
                new ProposedItem(SECOND, new Text("Award"), ItemKind.DECISION, null, 20, List.of(THAT), null);
        ProposedItem fresh = new ProposedItem(null, HEADING, null, null, null, null, null);
        meeting.after(List.of(), new SetAgenda(List.of(fresh, kept)))
                .expectEvents(new AgendaSet(
                        List.of(fresh.under(new LocalId("i4")), kept.under(SECOND)), places("i4:1", "i2:2")));
    }

    @Test
    void anItemThatComesBeforeTheAgendaIsOutIsNumberedWithTheOthers() {
        meeting.after(List.of(), adding(FIRST, null))
                .expectEvents(new AgendaItemAdded(added("i4", null), places("i1:1", "i4:2", "i2:3", "i3:4")));
    }

    @Test
    void anItemThatComesOnceTheAgendaIsOutRenumbersNothing() {
        AgendaItemAdded first = new AgendaItemAdded(added("i4", WHY), places("i1:1", "i2:2", "i4:2A", "i3:3"));
        meeting.after(List.of(SENT), adding(SECOND, WHY)).expectEvents(first);
        meeting.after(List.of(SENT, first), adding(SECOND, WHY))
                .expectEvents(new AgendaItemAdded(added("i5", WHY), places("i1:1", "i2:2", "i4:2A", "i5:2B", "i3:3")));
        meeting.after(List.of(SENT, first), adding(null, WHY))
                .expectEvents(new AgendaItemAdded(added("i5", WHY), places("i1:1", "i2:2", "i4:2A", "i3:3", "i5:4")));
    }

    @Test
    void anItemThatComesOnceTheAgendaIsOutSaysWhyItIsUrgent() {
        refused(
                meeting.after(List.of(SENT), adding(SECOND, null)),
                "item-added-once-the-agenda-is-out-says-why-it-is-urgent",
                "urgency");
    }

    @Test
    void anAgendaThatIsOutIsNotReplaced() {
        List<ProposedItem> none = List.of();
        String code = "agenda-that-is-out-is-changed-item-by-item";
        refused(meeting.after(List.of(SENT), new SetAgenda(none)), code);
        refused(meeting.after(List.of(SENT), new ReviseAgenda(List.of(HEADING))), code);
    }

    @Test
    void anItemThatIsOutKeepsItsNumberWhenItIsWithdrawnAndOneThatIsNotLeavesNoGap() {
        WithdrawAgendaItem withdrawing = new WithdrawAgendaItem(SECOND, WHY);
        meeting.after(List.of(), withdrawing)
                .expectEvents(new AgendaItemWithdrawn(SECOND, WHY, places("i1:1", "i3:2")));
        AgendaItemWithdrawn withdrawn = new AgendaItemWithdrawn(SECOND, WHY, places("i1:1", "i2:2", "i3:3"));
        meeting.after(List.of(SENT), withdrawing).expectEvents(withdrawn);
        refused(meeting.after(List.of(SENT, withdrawn), withdrawing), "item-is-on-the-agenda", "item");
    }

    @Test
    void anItemIsStatedAnewAndKeepsItsNumber() {
        RewordAgendaItem reworded = new RewordAgendaItem(
                SECOND, HEADING, ItemKind.DISCUSSION, new Post("Director of HR"), 10, List.of(THAT), null, WHY);
        meeting.after(List.of(SENT), reworded).expectEvents(new AgendaItemReworded(reworded.reworded(), WHY));
        RewordAgendaItem same =
                new RewordAgendaItem(FIRST, new Text("Apologies"), ItemKind.APOLOGIES, null, null, null, null, WHY);
        refused(meeting.after(List.of(), same), "entry-changes-something", "heading");
    }

    @Test
    void anItemConcernsAWorkstreamThatThereIs() {
        Concern nothing = new Concern(ConcernKind.WORKSTREAM, UUID.randomUUID(), null);
        refused(
                meeting.after(
                        List.of(), new AddAgendaItem(null, HEADING, null, null, null, List.of(nothing), null, null)),
                "concern-is-known",
                "concerns");
    }

    @Test
    void aConcernHasThePartsThatItsKindTakes() {
        UUID one = UUID.randomUUID();
        assertThatThrownBy(() -> new Concern(ConcernKind.WORKSTREAM, null, null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Concern(ConcernKind.WORKSTREAM, one, new Label("q1")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Concern(ConcernKind.RISK, one, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Concern(ConcernKind.PAPER, one, new Label("p1")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void anAgendaGivenAsHeadingsHasItemsToo() {
        MeetingEvent headings = new AgendaRevised(List.of(new Text("Minutes"), new Text("Slides")));
        meeting.after(List.of(headings), new WithdrawAgendaItem(new LocalId("1"), WHY))
                .expectEvents(new AgendaItemWithdrawn(new LocalId("1"), WHY, places("2:1")));
    }

    @Test
    void aSupplementIsSentOutOnceSomethingHasChanged() {
        refused(meeting.after(List.of(SENT), new SendOutAgenda(null)), "entry-changes-something");
        AgendaItemAdded more = new AgendaItemAdded(added("i4", WHY), places("i1:1", "i2:2", "i4:2A", "i3:3"));
        meeting.after(List.of(SENT, more), new SendOutAgenda(DATE))
                .expectEvents(new AgendaSentOut(2, DATE, more.order(), List.of()));
        refused(
                meeting.after(List.of(SENT, more), new SendOutAgenda(TODAY.plusDays(1))),
                "agenda-is-sent-out-before-it-is-said",
                "sentOn");
    }

    @Test
    void nothingIsSentOutAsAnAgendaWithoutItems() {
        MeetingEvent empty = new AgendaRevised(List.of());
        refused(meeting.after(List.of(empty), new SendOutAgenda(null)), "agenda-has-items-when-it-is-sent-out");
    }
}
