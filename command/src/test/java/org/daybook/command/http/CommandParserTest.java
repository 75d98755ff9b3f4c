package org.daybook.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Enumeration;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.daybook.shared.workstream.measure.RecordMeasurement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** What the parser makes of good requests, of their headers and of lines. */
class CommandParserTest {

    private static final CommandParser PARSER = new CommandParser(
            Clock.fixed(Instant.parse("2022-06-01T11:00:00Z"), ZoneOffset.UTC), ZoneId.of("Europe/London"));

    private static final String ID = "20220000-0000-4000-8000-000000000001";
    private static final Preconditions ONCE = new Preconditions(null, new IdempotencyKey("once"));
    private static final Actor OFFICE = Asked.actor(Role.PROGRAMME_OFFICE);

    @Test
    void anOpeningMayChooseItsIdAndItsDay() {
        ParsedCommand<?> asked = PARSER.opening(
                "programmes",
                JsonBody.read(bytes("{\"id\":\"" + ID + "\",\"name\":\"Equality\",\"effectiveOn\":\"2022-04-30\"}")),
                ONCE,
                OFFICE);
        assertThat(asked.aggregate()).isEqualTo(UUID.fromString(ID));
        assertThat(asked.effectiveOn()).isEqualTo(LocalDate.of(2022, 4, 30));
        assertThat(asked.command()).isInstanceOf(OpenProgramme.class);
        assertThat(asked.body()).isEqualTo("{\"body\":{\"name\":\"Equality\"},\"effectiveOn\":\"2022-04-30\"}");
    }

    @Test
    void aTargetDateIsTakenAsWritten() {
        AddDeliverable command =
                (AddDeliverable) command("add-deliverable", "{\"description\":\"Review\",\"targetDate\":\"06/22\"}");
        assertThat(command.targetDate().asWritten()).hasToString("06/22");
    }

    @Test
    void aReadingKeepsItsDigits() {
        RecordMeasurement number =
                (RecordMeasurement) command("record-measurement", "{\"measure\":\"m\",\"value\":73.50}");
        RecordMeasurement string =
                (RecordMeasurement) command("record-measurement", "{\"measure\":\"m\",\"value\":\"73.50\"}");
        assertThat(number.value()).hasToString("73.50").isEqualTo(string.value());
    }

    @Test
    void aCorrectionCarriesTheCommandThatShouldHaveBeenAsked() {
        CorrectEntry command = (CorrectEntry) command(
                "correct-entry",
                "{\"entry\":3,\"reason\":\"Slip\",\"replacement\":{\"command\":\"add-deliverable\",\"effectiveOn\":"
                        + "\"2022-04-01\",\"body\":{\"description\":\"Review\",\"targetDate\":\"06/23\"}}}");
        assertThat(command.replacement().command()).isInstanceOf(AddDeliverable.class);
        assertThat(command.replacement().effectiveOn()).isEqualTo(LocalDate.of(2022, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "*", "\"3\", \"4\"", "\"x\"", "\"\"", "\"-1\"", "\"99999999999999999999\""})
    void onlyOneStrongTagMatches(String tag) {
        HttpHeaders headers = new HttpHeaders();
        headers.add("If-Match", tag);
        assertThatThrownBy(() -> PreconditionHeaders.read(valuesOf(headers)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("\"3\"");
    }

    @Test
    void theTagOfAReceiptMatches() {
        HttpHeaders headers = new HttpHeaders();
        headers.add("If-Match", "\"3\"");
        headers.add("Idempotency-Key", "2022-hw-001");
        assertThat(PreconditionHeaders.read(valuesOf(headers)))
                .isEqualTo(new Preconditions(3L, new IdempotencyKey("2022-hw-001")));
    }

    /** Its digest tells a repeated request from another one: what is stored of requests of before must match as they come. */
    @Test
    void theBodyStaysAsItWasSentWhileItsLineBreaksAreUnified() {
        ObjectNode body = Json.mapper().createObjectNode().put("reason", "Done\r\nand\u000bmerged");
        ParsedCommand<?> asked =
                PARSER.of("workstreams", UUID.randomUUID().toString(), "close-workstream", body, ONCE, OFFICE);
        assertThat(Json.mapper().readTree(asked.body()).at("/body/reason").stringValue())
                .isEqualTo("Done\r\nand\u000bmerged");
        assertThat(asked.command()).isEqualTo(new CloseWorkstream(new Text("Done\nand\nmerged")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "caf\u00e9", "a\u0000b"})
    void aKeyIsVisibleAscii(String key) {
        assertThatThrownBy(() -> PreconditionHeaders.key(key, "Idempotency-Key"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> PreconditionHeaders.key("k".repeat(201), "Idempotency-Key"))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/json;charset=latin1", "application/x-www-form-urlencoded", "junk"})
    void onlyJsonInUtf8IsTaken(String type) {
        assertThatThrownBy(() -> MediaTypes.require(MediaType.APPLICATION_JSON, type))
                .isInstanceOf(Refused.class);
        MediaTypes.require(MediaType.APPLICATION_JSON, "application/json; charset=UTF-8");
    }

    @Test
    void aLineOfABulkHasAnAddressConditionsAndABody() {
        ParsedCommand<?> asked = BulkLine.read(
                bytes("{\"aggregate\":\"workstreams\",\"id\":\"" + ID
                        + "\",\"command\":\"rename-workstream\",\"idempotencyKey\":\"k\",\"ifMatch\":3,"
                        + "\"body\":{\"name\":\"Culture\",\"effectiveOn\":\"2022-04-30\"}}"),
                PARSER,
                () -> OFFICE);
        assertThat(asked.preconditions()).isEqualTo(new Preconditions(3L, new IdempotencyKey("k")));
        assertThat(asked.effectiveOn()).isEqualTo(LocalDate.of(2022, 4, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"command\":\"rename-workstream\",\"body\":{}}",
                "{\"aggregate\":\"workstreams\",\"command\":\"rename-workstream\",\"body\":{}}",
                "{\"aggregate\":\"workstreams\",\"command\":\"open-workstream\",\"id\":5,\"body\":{}}",
                "{\"aggregate\":\"workstreams\",\"command\":\"open-workstream\"}",
                "{\"aggregate\":\"workstreams\",\"command\":\"open-workstream\",\"body\":[]}",
                "{\"aggregate\":\"workstreams\",\"command\":\"open-workstream\",\"ifMatch\":\"3\",\"body\":{}}"
            })
    void aBrokenLineNamesItsField(String line) {
        assertThatThrownBy(() -> BulkLine.read(bytes(line), PARSER, () -> OFFICE))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isNotEmpty());
    }

    @Test
    void aLineOfABulkNeedsAKeySoThatTheBulkCanBeSentAgain() {
        assertThatThrownBy(() -> BulkLine.read(
                        bytes("{\"aggregate\":\"workstreams\",\"id\":\"" + ID
                                + "\",\"command\":\"rename-workstream\",\"body\":{\"name\":\"Culture\"}}"),
                        PARSER,
                        () -> OFFICE))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("idempotencyKey"));
    }

    @Test
    void linesAreReadOneByOneAndATooLongOneIsSkipped() throws IOException {
        String text = "one\n\n" + "x".repeat(BoundedLineReader.MOST + 1) + "\n" + "y".repeat(BoundedLineReader.MOST)
                + "\r\nlast";
        BoundedLineReader lines = new BoundedLineReader(new ByteArrayInputStream(bytes(text)));
        assertThat(lines.next()).asString().isEqualTo("one");
        assertThat(lines.next()).isEmpty();
        assertThatThrownBy(lines::next).isInstanceOf(Refused.class);
        assertThatThrownBy(lines::next).isInstanceOf(Refused.class);
        assertThat(lines.next()).asString().isEqualTo("last");
        assertThat(lines.hasNext()).isFalse();
    }

    private static Object command(String name, String body) {
        return PARSER.of("workstreams", ID, name, JsonBody.read(bytes(body)), Preconditions.NONE, OFFICE)
                .command();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Function<String, Enumeration<String>> valuesOf(HttpHeaders headers) {
        return name -> Collections.enumeration(headers.getOrEmpty(name));
    }
}
