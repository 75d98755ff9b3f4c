package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.action.RaiseAction;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

class ParsedCommandTest {

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final CloseProgramme CLOSING = new CloseProgramme(new Text("Finished"));
    private static final Actor OFFICE = Asked.actor(Role.PROGRAMME_OFFICE, new ProgrammeId(PROGRAMME));
    private static final Preconditions KEYED = new Preconditions(3L, new IdempotencyKey("key-1"));

    @Test
    void itIsNothingWithoutCommandTargetAndActor() {
        missing("command", null, PROGRAMME, OFFICE, Preconditions.NONE);
        missing("id", CLOSING, null, OFFICE, Preconditions.NONE);
        missing("actor", CLOSING, PROGRAMME, null, Preconditions.NONE);
    }

    /** Without it a repeated request could not be told from a reused key. */
    @Test
    void aKeyNeedsTheBodyOfItsRequest() {
        missing("body", CLOSING, PROGRAMME, OFFICE, KEYED);
        assertThat(new ParsedCommand<>(CLOSING, PROGRAMME, OFFICE, null, Preconditions.NONE, null))
                .extracting(ParsedCommand::body)
                .isNull();
    }

    @Test
    void whatIsOpenedWithoutAnIdGetsOneOfItsKeyAndAccountOrAnyWhereItHasNoKey() {
        OpenProgramme opening = new OpenProgramme(new Name("Inclusion"), Marking.OFFICIAL);
        UUID first = opened(opening, OFFICE, KEYED);
        assertThat(opened(opening, OFFICE, KEYED)).isEqualTo(first);
        assertThat(opened(opening, Asked.actor(Role.ADMIN), KEYED)).isNotEqualTo(first);
        assertThat(opened(opening, OFFICE, Preconditions.NONE))
                .isNotEqualTo(opened(opening, OFFICE, Preconditions.NONE));
    }

    /** Whoever raises it and under whatever key, it is the same action. */
    @Test
    void whatACommandNamesItselfIsOpenedUnderThatId() {
        NotedActionLink noted = new NotedActionLink(new MeetingId(UUID.randomUUID()), new LocalId("a1"));
        RaiseAction raising = new RaiseAction(
                new BoardId(UUID.randomUUID()),
                null,
                null,
                null,
                new Text("Cost the scheme"),
                List.of(new ActionOwner(new Post("Clerk"), null)),
                TargetDate.read("Next meeting", LocalDate.of(2022, 4, 30)),
                null,
                noted);
        assertThat(opened(raising, OFFICE, KEYED)).isEqualTo(ActionId.of(noted).value());
        assertThat(opened(raising, OFFICE, Preconditions.NONE))
                .isEqualTo(ActionId.of(noted).value());
    }

    private static UUID opened(DaybookCommand command, Actor actor, Preconditions preconditions) {
        return ParsedCommand.of(
                        null, command, actor, null, preconditions, Json.mapper().valueToTree(command))
                .aggregate();
    }

    @Test
    void itArrivesOverTheBusAsItWasSent() {
        ParsedCommand<CloseProgramme> sent =
                new ParsedCommand<>(CLOSING, PROGRAMME, OFFICE, LocalDate.of(2022, 4, 30), KEYED, "{}");
        CommandMessage<CloseProgramme> message = sent.message();
        assertThat(ParsedCommand.of(message.getPayload(), message.getMetaData()))
                .isEqualTo(sent);
    }

    @Test
    void aMessageWithoutWhatACommandNeedsSaysWhatIsMissing() {
        assertThatThrownBy(() -> ParsedCommand.of(CLOSING, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A command needs the metadata aggregateId");
    }

    private static void missing(
            String field, CloseProgramme command, UUID target, Actor actor, Preconditions preconditions) {
        assertThatThrownBy(() -> new ParsedCommand<>(command, target, actor, null, preconditions, null))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo(field));
    }
}
