package org.daybook.command.action;

import static org.daybook.command.action.Minuted.BOARD;
import static org.daybook.command.action.Minuted.DUE;
import static org.daybook.command.action.Minuted.MEETING;
import static org.daybook.command.action.Minuted.MET_ON;
import static org.daybook.command.action.Minuted.OTHERS;
import static org.daybook.command.action.Minuted.OWNER;
import static org.daybook.command.action.Minuted.OWNERS;
import static org.daybook.command.action.Minuted.PROGRAMME;
import static org.daybook.command.action.Minuted.WHY;
import static org.daybook.command.action.Minuted.WORDS;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.ResultValidator;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.RaiseAction;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.action.progress.ReportOnAction;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.privacy.ItemExempted;
import org.daybook.shared.meeting.privacy.ItemReleased;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.meeting.privacy.reader.ReaderAdmitted;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.Test;

class PrivateActionsTest {

    private static final LocalId OPEN = new LocalId("i1");
    private static final LocalId PRIVATE = new LocalId("i2");
    private static final ItemExempted EXEMPTED = new ItemExempted(PRIVATE, 3, null);
    private static final ReportOnAction REPORT = new ReportOnAction(WHY, null);
    private static final Actor OFFICE = Asked.actor(Role.PROGRAMME_OFFICE, PROGRAMME);
    private static final Actor SECRETARY = Asked.actor(Role.BOARD_SECRETARY, PROGRAMME);
    private static final Actor OF_THE_OWNER =
            new Actor(OWNER, new Post("Director of HR"), List.of(new Grant(Role.OWNER, Set.of(PROGRAMME))));

    private final UUID id = UUID.randomUUID();

    private static RegisterInMemory register(MeetingEvent... said) {
        MeetingPrivacy privacy = MeetingPrivacy.none(BOARD, Set.of(PROGRAMME));
        for (MeetingEvent event : said) privacy = privacy.after(event, 1);
        return Minuted.register()
                .withMeeting(
                        MEETING,
                        new MeetingRules(List.of(PROGRAMME), BOARD, MET_ON, MeetingStatus.HELD, List.of(), privacy));
    }

    private ResultValidator<ActionAggregate> reported(LocalId item, Actor actor, MeetingEvent... said) {
        ActionRaised raised =
                new ActionRaised(BOARD, PROGRAMME, MEETING, item, null, WORDS, OWNERS, ActionDate.of(DUE), null, null);
        return Trial.of(ActionAggregate.class, register(said))
                .given(Asked.happened(MET_ON, raised))
                .when(new Asked(id, actor, TODAY).to(REPORT));
    }

    @Test
    void anActionOfAPrivateItemIsNotThereForThoseToWhomTheItemIsClosed() {
        reported(PRIVATE, OFFICE).expectSuccessfulHandlerExecution();
        refused(reported(PRIVATE, OFFICE, EXEMPTED), "unknown-action", "id");
        refused(reported(PRIVATE, OF_THE_OWNER, EXEMPTED), "unknown-action", "id");
        reported(OPEN, OFFICE, EXEMPTED).expectSuccessfulHandlerExecution();
        refused(reported(OPEN, OFFICE, new ItemExempted(null, 5, null)), "unknown-action", "id");
        reported(PRIVATE, OFFICE, EXEMPTED, new ItemReleased(PRIVATE, WHY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void thoseWhoReadTheItemReportOnIt() {
        reported(PRIVATE, SECRETARY, EXEMPTED).expectSuccessfulHandlerExecution();
        ReaderAdmitted asked = new ReaderAdmitted(PRIVATE, new Post("Director of HR"), OWNER);
        reported(PRIVATE, OF_THE_OWNER, EXEMPTED, asked).expectSuccessfulHandlerExecution();
        Actor seated = new Actor(
                OFFICE.account(),
                OFFICE.post(),
                List.of(),
                List.of(new HeldCapacity(Capacity.SECRETARY_OF_BOARD, BOARD.value())));
        reported(PRIVATE, seated, EXEMPTED).expectSuccessfulHandlerExecution();
    }

    @Test
    void anActionOfAMeetingWithAPrivatePartNamesAnItemThatIsOpenToItsAuthor() {
        refused(raised(null, SECRETARY), "meeting-with-a-private-part-is-cited-by-item", "item");
        refused(raised(PRIVATE, OFFICE), "private-item-is-for-its-readers", "item");
        raised(PRIVATE, SECRETARY).expectSuccessfulHandlerExecution();
        raised(OPEN, OFFICE).expectSuccessfulHandlerExecution();
    }

    private ResultValidator<ActionAggregate> raised(LocalId item, Actor actor) {
        ActionCommand raising = new RaiseAction(BOARD, MEETING, item, null, WORDS, OTHERS, DUE, null, null);
        return Trial.of(ActionAggregate.class, register(EXEMPTED))
                .givenNoPriorActivity()
                .when(new Asked(id, actor, TODAY).to(raising));
    }
}
