package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.workstream.Given.aCompletedDeliverable;
import static org.daybook.command.workstream.Given.aDeliverable;
import static org.daybook.command.workstream.Given.objective;
import static org.daybook.command.workstream.Given.rescheduled;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.WORKSTREAM;
import static org.daybook.command.workstream.Words.id;

import org.axonframework.commandhandling.CommandMessage;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;

class WorkstreamAggregateTest {

    private static CommandMessage<?> message(WorkstreamCommand command, Long ifMatch, String key, String body) {
        return new ParsedCommand<>(
                        command,
                        WORKSTREAM,
                        Asked.actor(Role.PROGRAMME_OFFICE),
                        null,
                        new Preconditions(ifMatch, key == null ? null : new IdempotencyKey(key)),
                        body)
                .message();
    }

    private static CustomMatcher<Object> receiptOf(long version, String type) {
        return new CustomMatcher<>("a receipt of entry " + version) {
            @Override
            public boolean matches(Object payload) {
                return payload instanceof Receipt receipt
                        && receipt.id().equals(WORKSTREAM)
                        && receipt.version() == version
                        && receipt.entries().getFirst().version() == version
                        && receipt.entries().getFirst().eventId() != null
                        && receipt.entries().getFirst().type().equals(type);
            }
        };
    }

    @Test
    void whoeverAsksIsHandedAReceipt() {
        aDeliverable()
                .when(message(objective("o1"), 1L, null, null))
                .expectResultMessagePayloadMatching(receiptOf(2, "workstream.objective-added"));
    }

    @Test
    void aStaleVersionIsRefused() {
        refused(aDeliverable().when(message(objective("o1"), 0L, null, null)), "stale-version", "ifMatch");
    }

    @Test
    void aRepeatedRequestGetsItsFirstReceiptAndMakesNoEntry() {
        aDeliverable()
                .given(message(objective("o1"), 1L, "key", "{}"))
                .given(objective("o2"))
                .when(message(objective("o1"), 1L, "key", "{}"))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(receiptOf(2, "workstream.objective-added"));
    }

    @Test
    void aKeyIsNotUsedForAnotherRequest() {
        Scene once = aDeliverable().given(message(objective("o1"), null, "key", "{}"));
        refused(
                once.when(message(objective("o1"), null, "key", "{\"x\":1}")),
                "idempotency-key-reused",
                "idempotencyKey");
        refused(
                once.when(message(new CompleteDeliverable(id("d1"), null, null), null, "key", "{}")),
                "idempotency-key-reused",
                "idempotencyKey");
    }

    @Test
    void aSnapshotKeepsWhatTheAggregateKnows() {
        aDeliverable()
                .given(message(objective("o1"), null, "key", "{}"))
                .when(message(rescheduled("07/22", null), null, null, null))
                .expectState(aggregate -> {
                    String snapshot = Json.mapper().writeValueAsString(aggregate);
                    var readBack = Json.mapper().readValue(snapshot, WorkstreamAggregate.class);
                    assertThat(Json.mapper().writeValueAsString(readBack)).isEqualTo(snapshot);
                    assertThat(readBack)
                            .usingRecursiveComparison()
                            .ignoringFields("lastEventId", "stream")
                            .isEqualTo(aggregate);
                });
    }

    @Test
    void aSnapshotAfterACorrectionKeepsTheStateThatItLeftStanding() {
        CorrectEntry voiding = new CorrectEntry(2L, null, REASON);
        aCompletedDeliverable()
                .given(voiding)
                .when(message(rescheduled("07/22", null), null, null, null))
                .expectState(aggregate -> {
                    String snapshot = Json.mapper().writeValueAsString(aggregate);
                    assertThat(snapshot)
                            .contains("07/22")
                            .doesNotContain("COMPLETED")
                            .contains("OPEN");
                    assertThat(Json.mapper()
                                    .writeValueAsString(Json.mapper().readValue(snapshot, WorkstreamAggregate.class)))
                            .isEqualTo(snapshot);
                });
    }
}
