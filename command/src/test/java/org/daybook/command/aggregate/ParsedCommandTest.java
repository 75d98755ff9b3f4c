package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
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
