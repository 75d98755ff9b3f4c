package org.daybook.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.meeting.RunningMeeting.DATE;
import static org.daybook.command.meeting.RunningMeeting.FIRST;
import static org.daybook.command.meeting.RunningMeeting.HELD;
import static org.daybook.command.meeting.RunningMeeting.PROGRAMME;
import static org.daybook.command.meeting.RunningMeeting.SECOND;
import static org.daybook.command.meeting.RunningMeeting.THIRD;
import static org.daybook.command.meeting.RunningMeeting.WHY;
import static org.daybook.command.meeting.RunningMeeting.WORKSTREAM;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.matchers.Matchers;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.action.NoteAction;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.document.MinutesDocument;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.MinuteHeading;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.meeting.minutes.RecordMinutes;
import org.daybook.shared.meeting.paper.TablePaper;
import org.daybook.shared.meeting.privacy.ExemptItem;
import org.daybook.shared.meeting.privacy.Exemption;
import org.daybook.shared.meeting.privacy.ItemExempted;
import org.daybook.shared.meeting.privacy.ItemReleased;
import org.daybook.shared.meeting.privacy.OutcomePublished;
import org.daybook.shared.meeting.privacy.PrivateMinutesFrozen;
import org.daybook.shared.meeting.privacy.PublishOutcome;
import org.daybook.shared.meeting.privacy.ReleaseItem;
import org.daybook.shared.meeting.privacy.reader.AdmitToItem;
import org.daybook.shared.meeting.privacy.reader.ExcludeFromItem;
import org.daybook.shared.meeting.privacy.reader.ReaderAdmitted;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

class PrivateItemsTest {

    private static final MeetingEvent EXEMPTED = new ItemExempted(SECOND, 3, null);
    private static final Text NONE = new Text("There were none.");
    private static final Text AWARDED = new Text("The board awarded the contract to the second bidder.");
    private static final AccountId EXPERT = new AccountId(UUID.randomUUID());
    private static final Post ADVISER = new Post("Legal adviser");

    private final RunningMeeting meeting = new RunningMeeting();

    @Test
    void anItemIsMadePrivateOnAGround() {
        meeting.after(List.of(), new ExemptItem(SECOND, 3, new Text("Bidders")))
                .expectEvents(new ItemExempted(SECOND, 3, new Text("Bidders")));
        meeting.after(List.of(HELD), new ExemptItem(null, null, new Text("Staff in confidence")))
                .expectEvents(new ItemExempted(null, null, new Text("Staff in confidence")));
        meeting.after(List.of(EXEMPTED), new ExemptItem(SECOND, 5, null))
                .expectEvents(new ItemExempted(SECOND, 5, null));
        refused(meeting.after(List.of(EXEMPTED), new ExemptItem(SECOND, 3, null)), "entry-changes-something", "item");
        refused(
                meeting.after(List.of(), new ExemptItem(new LocalId("none"), 3, null)),
                "item-is-on-the-agenda",
                "item");
    }

    @Test
    void itIsMadePublicAgainOnlyIfItIsPrivate() {
        meeting.after(List.of(EXEMPTED), new ReleaseItem(SECOND, WHY)).expectEvents(new ItemReleased(SECOND, WHY));
        refused(
                meeting.after(List.of(EXEMPTED), new ReleaseItem(FIRST, WHY)),
                "only-a-private-item-is-released",
                "item");
    }

    @Test
    void onlyPrivateItemsTakeReadersAndOutcomes() {
        meeting.register.withAccount(EXPERT);
        meeting.after(List.of(EXEMPTED), new AdmitToItem(SECOND, ADVISER, EXPERT))
                .expectEvents(new ReaderAdmitted(SECOND, ADVISER, EXPERT));
        refused(meeting.after(List.of(EXEMPTED), new AdmitToItem(FIRST, ADVISER, EXPERT)), "item-is-private", "item");
        refused(
                meeting.after(List.of(EXEMPTED), new AdmitToItem(SECOND, ADVISER, new AccountId(UUID.randomUUID()))),
                "admitted-account-is-active",
                "account");
        refused(
                meeting.after(List.of(EXEMPTED), new ExcludeFromItem(SECOND, EXPERT)),
                "account-is-admitted",
                "account");
        meeting.after(List.of(EXEMPTED), new PublishOutcome(SECOND, AWARDED))
                .expectEvents(new OutcomePublished(SECOND, AWARDED));
        refused(meeting.after(List.of(), new PublishOutcome(SECOND, AWARDED)), "item-is-private", "item");
    }

    @Test
    void whatCannotBePrivateInPartIsRefusedBesidePrivateItems() {
        String oneText = "minutes-with-a-private-part-are-drawn-up-item-by-item";
        refused(meeting.after(List.of(EXEMPTED, HELD), new RecordMinutes(AWARDED)), oneText, "minutes");
        refused(
                meeting.after(List.of(EXEMPTED), new ReviseAgenda(List.of(new Text("Other")))),
                "agenda-with-private-items-is-changed-item-by-item",
                "agenda");
        refused(
                meeting.after(List.of(EXEMPTED, HELD), new NoteAction(null, AWARDED, ADVISER, null)),
                "meeting-with-a-private-part-is-cited-by-item",
                "item");
    }

    @Test
    void whoeverMayNotReadAPrivateItemRecordsNothingAboutTheMeeting() {
        Asked office = Asked.of(meeting.id, Role.PROGRAMME_OFFICE, PROGRAMME);
        TablePaper tabling = new TablePaper(WORKSTREAM, 2);
        Trial.of(MeetingAggregate.class, meeting.register)
                .given(given(List.of()))
                .when(office.to(tabling))
                .expectSuccessfulHandlerExecution();
        refused(
                Trial.of(MeetingAggregate.class, meeting.register)
                        .given(given(List.of(EXEMPTED)))
                        .when(office.to(tabling)),
                "private-part-is-for-its-readers");
    }

    private static List<Object> given(List<MeetingEvent> more) {
        List<Object> given = new ArrayList<>();
        given.add(Asked.happened(DATE, RunningMeeting.SCHEDULED));
        given.add(Asked.happened(DATE, RunningMeeting.AGENDA));
        more.forEach(event -> given.add(Asked.happened(DATE, event)));
        return given;
    }

    @Test
    void approvalFreezesThePublicTextAndThePrivateOneApartFromIt() {
        List<MeetingEvent> drafted = List.of(
                EXEMPTED,
                HELD,
                new MinuteRecorded(FIRST, NONE),
                new MinuteRecorded(SECOND, AWARDED),
                new MinutesDrafted(1, List.of(heading(FIRST, "1"), heading(SECOND, "2"), heading(THIRD, "3"))));
        meeting.after(drafted, new ApproveMinutes(null, DATE, null))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(
                        Matchers.predicate(
                                first -> first instanceof MinutesApproved approved && isPublic(approved.frozen())),
                        Matchers.predicate(second -> second instanceof PrivateMinutesFrozen frozen
                                && frozen.items().equals(List.of(SECOND))
                                && isPrivate(frozen.frozen())),
                        Matchers.andNoMore())));
    }

    private static MinuteHeading heading(LocalId item, String number) {
        return new MinuteHeading(item, new Label(number), new Text("Heading " + number));
    }

    private static boolean isPublic(String frozen) {
        assertThat(frozen).doesNotContain(AWARDED.value());
        MinutesDocument text = Json.mapper().readValue(frozen, MinutesDocument.class);
        assertThat(text.minutes()).extracting(MinutesDocument.Minute::narrative).containsExactly(NONE, null, null);
        assertThat(text.minutes().get(1).exempt()).isEqualTo(new Exemption(3, null));
        return true;
    }

    private static boolean isPrivate(String frozen) {
        MinutesDocument text = Json.mapper().readValue(frozen, MinutesDocument.class);
        assertThat(text.minutes()).extracting(MinutesDocument.Minute::narrative).containsExactly(AWARDED);
        return true;
    }
}
