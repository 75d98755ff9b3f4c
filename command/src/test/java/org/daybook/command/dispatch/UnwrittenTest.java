package org.daybook.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.programme.MarkProgramme;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the engine cannot write, or cannot say whether it has: what is answered, and what the node goes on from. */
class UnwrittenTest {

    private static final Rejection FULL = new Rejection(Rejection.Kind.UNAVAILABLE, "too-many-waiting", "", "Full");
    private static final MarkProgramme MARKING = new MarkProgramme(Marking.OFFICIAL_SENSITIVE);

    private final UUID id = UUID.randomUUID();
    private final Deque<Consumer<List<? extends EventMessage<?>>>> failing = new ArrayDeque<>();
    /** What it writes outlives the unit of work that failed. */
    private final EngineInMemory record = new EngineInMemory() {
        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            if (failing.isEmpty()) super.appendEvents(events);
            else failing.pop().accept(events);
        }
    };

    private final CommandSender sender =
            Node.on(record, new RegisterInMemory(), new SimpleMeterRegistry()).sender();

    @BeforeEach
    void open() {
        send(new OpenProgramme(new Name("Inclusion"), null), null);
    }

    @Test
    void whatFindsNoRoomIsRefusedAndNotTriedOnceMore() {
        failing.add(events -> {
            throw FULL;
        });
        refused("too-many-waiting", null);
        assertThat(record.entries()).isEqualTo(1);
        assertThat(send(MARKING, null).version()).isEqualTo(1);
    }

    @Test
    void anUnknownOutcomeIsSaidAndTheRepeatedRequestIsWrittenWhereTheFirstWasNot() {
        failing.add(events -> {
            throw new OutcomeUnknown(new IllegalStateException("away"));
        });
        refused("outcome-unknown", "key");
        assertThat(record.entries()).isEqualTo(1);
        assertThat(send(MARKING, "key").version()).isEqualTo(1);
        assertThat(record.entries()).isEqualTo(2);
    }

    @Test
    void anUnknownOutcomeIsSaidAndTheRepeatedRequestGetsTheReceiptWhereTheFirstWasWritten() {
        failing.add(events -> {
            CompletableFuture.runAsync(() -> record.appendEvents(events)).join();
            throw new OutcomeUnknown(new IllegalStateException("away"));
        });
        refused("outcome-unknown", "key");
        assertThat(record.entries()).isEqualTo(2);
        assertThat(send(MARKING, "key").version()).isEqualTo(1);
        assertThat(record.entries()).isEqualTo(2);
    }

    private void refused(String code, String key) {
        assertThatThrownBy(() -> send(MARKING, key)).isInstanceOfSatisfying(Rejection.class, rejection -> {
            assertThat(rejection.kind()).isEqualTo(Rejection.Kind.UNAVAILABLE);
            assertThat(rejection.code()).isEqualTo(code);
        });
    }

    private Receipt send(DaybookCommand command, String key) {
        return sender.send(ParsedCommand.of(
                id, command, Asked.actor(Role.PROGRAMME_OFFICE), key == null ? null : new IdempotencyKey(key)));
    }
}
