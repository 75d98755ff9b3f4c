package org.daybook.command.meeting;

import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.meeting.RunningMeeting.DATE;
import static org.daybook.command.meeting.RunningMeeting.SECOND;
import static org.daybook.command.meeting.RunningMeeting.SENT;
import static org.daybook.command.meeting.RunningMeeting.UPDATE;
import static org.daybook.command.meeting.RunningMeeting.WHY;
import static org.daybook.command.meeting.RunningMeeting.WORKSTREAM;
import static org.daybook.command.meeting.RunningMeeting.places;

import java.util.List;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.meeting.paper.DocumentTabled;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.meeting.paper.PaperWithdrawn;
import org.daybook.shared.meeting.paper.SendOutAgenda;
import org.daybook.shared.meeting.paper.TableDocument;
import org.daybook.shared.meeting.paper.TablePaper;
import org.daybook.shared.meeting.paper.WithdrawPaper;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

class MeetingPapersTest {

    private static final Link LINK = new Link("https://www.example.gov.uk/papers/7", new Name("Budget report"));
    private static final Name TITLE = new Name("Budget report");
    private static final LocalId P1 = new LocalId("p1");

    private final RunningMeeting meeting = new RunningMeeting();

    private static PaperTabled tabled(String id, int ordinal, Text late) {
        return new PaperTabled(WORKSTREAM, UPDATE, new LocalId(id), ordinal, SECOND, late);
    }

    @Test
    void papersAreNumberedOnceInTheOrderInWhichTheyAreTabled() {
        meeting.after(List.of(), new TablePaper(WORKSTREAM, 2, SECOND, null)).expectEvents(tabled("p1", 1, null));
        meeting.after(List.of(tabled("p1", 1, null)), new TableDocument(null, TITLE, LINK, null, null))
                .expectEvents(new DocumentTabled(new LocalId("p2"), 2, TITLE, LINK, null, null));
    }

    @Test
    void aWithdrawnPaperKeepsItsNumberAndTheUpdateCanBeTabledAgainUnderAnother() {
        PaperWithdrawn withdrawn = new PaperWithdrawn(P1, WORKSTREAM, 2, WHY);
        meeting.after(List.of(tabled("p1", 1, null)), new WithdrawPaper(P1, WHY))
                .expectEvents(withdrawn);
        meeting.after(List.of(tabled("p1", 1, null), withdrawn), new TablePaper(WORKSTREAM, 2, SECOND, null))
                .expectEvents(tabled("p2", 2, null));
        refused(
                meeting.after(List.of(tabled("p1", 1, null), withdrawn), new WithdrawPaper(P1, WHY)),
                "paper-is-tabled",
                "paper");
    }

    @Test
    void aPaperTabledBeforePapersHadIdsCountsAsTheOthersDo() {
        MeetingEvent old = new PaperTabled(WORKSTREAM, UPDATE);
        meeting.after(List.of(old), new TableDocument(null, TITLE, LINK, null, null))
                .expectEvents(new DocumentTabled(new LocalId("p2"), 2, TITLE, LINK, null, null));
        meeting.after(List.of(old), new WithdrawPaper(P1, WHY))
                .expectEvents(new PaperWithdrawn(P1, WORKSTREAM, 2, WHY));
    }

    @Test
    void aPaperThatComesOnceTheAgendaIsOutSaysWhyItIsLate() {
        String code = "paper-tabled-once-the-agenda-is-out-says-why-it-is-late";
        refused(meeting.after(List.of(SENT), new TablePaper(WORKSTREAM, 2, SECOND, null)), code, "late");
        refused(meeting.after(List.of(SENT), new TableDocument(null, TITLE, LINK, null, null)), code, "late");
        meeting.after(List.of(SENT), new TablePaper(WORKSTREAM, 2, SECOND, WHY)).expectEvents(tabled("p1", 1, WHY));
    }

    @Test
    void aSupplementPinsThePapersThatAreOutByThen() {
        MeetingEvent late = tabled("p1", 1, WHY);
        meeting.after(List.of(SENT, late), new SendOutAgenda(DATE))
                .expectEvents(new AgendaSentOut(2, DATE, places("i1:1", "i2:2", "i3:3"), List.of(P1)));
    }

    @Test
    void aPaperBelongsToAnItemThatThereIs() {
        refused(
                meeting.after(List.of(), new TablePaper(WORKSTREAM, 2, new LocalId("i9"), null)),
                "item-is-on-the-agenda",
                "item");
    }
}
