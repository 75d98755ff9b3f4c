package org.daybook.app.store.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.aggregate.receipt.ReceiptEntry;
import org.daybook.command.dispatch.Refusal;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.deliverable.RescheduleDeliverable;
import org.junit.jupiter.api.Test;

class SerializersTest {

    private final JsonSerializer json = new JsonSerializer(Stream.concat(
                    Stream.of(new StoredName("kept.under-a-name-of-ours", Kept.class)), AnswerNames.all().stream())
            .toList());
    private final EventSerializer events = new EventSerializer(EventContract.current());
    private final MessageSerializer messages = new MessageSerializer(events, json);

    record Kept(int count) {}

    @Test
    void anEventIsWrittenUnderItsStoredNameAndVersion() {
        ProgrammeRenamed event = new ProgrammeRenamed(new Name("New"));
        SerializedObject<byte[]> stored = events.serialize(event, byte[].class);
        assertThat(stored.getType().getName()).isEqualTo("programme.programme-renamed");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(stored.getData()).isEqualTo(EventContract.current().write(event));
        assertThat(events.<byte[], Object>deserialize(stored)).isEqualTo(event);
        assertThat(events.classForType(stored.getType())).isEqualTo(ProgrammeRenamed.class);
    }

    @Test
    void metadataIsAnObjectOfStringsInOrder() {
        MetaData metadata = MetaData.from(Map.of("zone", "Europe/London", "actor", "1"));
        SerializedObject<byte[]> stored = events.serialize(metadata, byte[].class);
        assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":\"1\",\"zone\":\"Europe/London\"}");
        assertThat(events.<byte[], Object>deserialize(stored)).isEqualTo(metadata);
    }

    @Test
    void nothingButTheContractIsStoredAsAnEvent() {
        assertThatThrownBy(() -> events.serialize("a text", byte[].class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.deserialize(
                        new SimpleSerializedObject<>(new byte[] {'{', '}'}, byte[].class, "java.lang.String", "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTokenOfAReplayIsReadBack() {
        var token =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(3));
        assertThat(there(json, token)).isEqualTo(token);
        var fromTheStart = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), null);
        assertThat(there(json, fromTheStart)).isEqualTo(fromTheStart);
    }

    @Test
    void aClassWithAStoredNameIsNotStoredUnderItsOwn() {
        assertThat(json.serialize(new Kept(3), byte[].class).getType().getName())
                .isEqualTo("kept.under-a-name-of-ours");
        assertThat(there(json, new Kept(3))).isEqualTo(new Kept(3));
    }

    @Test
    void aCommandTravelsUnderItsOwnName() {
        var command = new RescheduleDeliverable(
                new LocalId("d1"),
                TargetDate.read("Q4 23/24", LocalDate.parse("2022-06-01")),
                new Text("Late"),
                new LocalId("decision-1"));
        assertThat(messages.serialize(command, byte[].class).getType().getName())
                .isEqualTo("workstream/reschedule-deliverable");
        assertThat(there(messages, command)).isEqualTo(command);
    }

    @Test
    void everyCommandHasAnOwnNameOnTheWay() {
        for (CommandType command : CommandCatalogue.all()) {
            var type = messages.typeForClass(command.type());
            assertThat(messages.classForType(type)).isEqualTo(command.type());
        }
    }

    @Test
    void aCorrectionTravelsWithTheCommandThatItEmbeds() {
        var replacement = new RescheduleDeliverable(
                new LocalId("d1"), TargetDate.read("06/22", LocalDate.parse("2022-06-01")), new Text("Late"), null);
        var dated =
                new CorrectEntry(4L, new ReplacementCommand(replacement, LocalDate.of(2022, 4, 1)), new Text("A slip"));
        assertThat(there(messages, dated)).isEqualTo(dated);
        var undated = new CorrectEntry(4L, new ReplacementCommand(replacement, null), new Text("A slip"));
        assertThat(there(messages, undated)).isEqualTo(undated);
        var bare = new CorrectEntry(4L, null, new Text("A slip"));
        assertThat(there(messages, bare)).isEqualTo(bare);
    }

    @Test
    void receiptsAndRefusalsTravel() {
        Receipt receipt = new Receipt(
                UUID.randomUUID(),
                3,
                List.of(
                        new ReceiptEntry(
                                "e1",
                                "workstream.rag-changed",
                                3,
                                "PROJECT",
                                41L,
                                Instant.parse("2022-04-30T10:00:00.000001Z")),
                        ReceiptEntry.of("e2", "workstream.rag-changed", 4, null)));
        assertThat(there(messages, receipt)).isEqualTo(receipt);
        Refusal refusal = new Refusal(Rejection.Kind.CONFLICT, "red-needs-a-reason", "reason", "Say why");
        assertThat(there(messages, refusal)).isEqualTo(refusal);
    }

    @Test
    void answersTravelUnderTheNamesThatNodesOfEveryVersionKnow() {
        assertThat(messages.typeForClass(Receipt.class).getName()).isEqualTo("org.daybook.command.aggregate.Receipt");
        assertThat(messages.typeForClass(Refusal.class).getName()).isEqualTo("org.daybook.command.sending.Refusal");
    }

    private static Object there(Serializer serializer, Object object) {
        return serializer.<byte[], Object>deserialize(serializer.serialize(object, byte[].class));
    }
}
