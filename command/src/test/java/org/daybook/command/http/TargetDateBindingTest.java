package org.daybook.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.OfferedReading;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class TargetDateBindingTest {

    private static final String ID = "20220000-0000-4000-8000-000000000001";
    /** In London it is 2 June already. */
    private static final Actor OFFICE = Asked.actor(Role.PROGRAMME_OFFICE);

    private static final CommandParser PARSER = new CommandParser(
            Clock.fixed(Instant.parse("2022-06-01T23:30:00Z"), ZoneOffset.UTC), ZoneId.of("Europe/London"));

    @Test
    void aDateWithoutAYearIsCountedFromTheDayFromWhichTheCommandHolds() {
        assertThat(date("\"14 Aug\"", "2022-05-30").reading()).isEqualTo("14 August 2022");
        assertThat(date("\"14 Aug\"", "2021-05-30").reading()).isEqualTo("14 August 2021");
        assertThat(date("\"Aug-12\"", "2012-05-30").reading()).isEqualTo("1 to 31 August 2012");
    }

    @Test
    void withoutADayOfItsOwnACommandHoldsFromTodayInTheZoneOfTheInstallation() {
        assertThat(date("\"2 June\"", null).reading()).isEqualTo("2 June 2022");
        assertThat(date("\"2 March\"", null).reading()).isEqualTo("2 March 2023");
        assertThatThrownBy(() -> date("\"1 June\"", null)).isInstanceOf(AmbiguousDate.class);
    }

    @Test
    void anAmbiguousDateNamesItsFieldAndEachReadingOfferedIsTaken() {
        AmbiguousDate asked = catchThrowableOfType(AmbiguousDate.class, () -> date("\"5/12\"", "2022-06-01"));
        assertThat(asked.field()).isEqualTo("targetDate");
        Problem problem = Problem.of(asked, 422);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("ambiguous-date");
        assertThat(problem.field()).isEqualTo("targetDate");
        assertThat(problem.readings()).hasSize(asked.readings().size()).isNotEmpty();
        for (OfferedReading offered : problem.readings()) {
            String send = Json.mapper().writeValueAsString(offered.send());
            TargetDate taken = date(send, "2022-06-01");
            assertThat(taken.reading()).isEqualTo(offered.reading());
            assertThat(taken.asWritten().value()).isEqualTo("5/12");
        }
    }

    @Test
    void aReadingIsOfferedAsWhatToSend() {
        AmbiguousDate asked = catchThrowableOfType(AmbiguousDate.class, () -> date("\"before 30 Apr\"", "2022-06-01"));
        assertThat(Json.mapper().writeValueAsString(Problem.of(asked, 422).readings()))
                .isEqualTo("[{\"reading\":\"up to 29 April 2022\",\"send\":{\"last\":\"2022-04-29\","
                        + "\"written\":\"before 30 Apr\"}},{\"reading\":\"up to 29 April 2023\",\"send\":"
                        + "{\"last\":\"2023-04-29\",\"written\":\"before 30 Apr\"}}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"written\":\"5/12\",\"first\":\"2022-12-06\",\"last\":\"2022-12-06\"}",
                "{\"written\":\"5/12\",\"first\":\"2022-12-05\"}",
                "{\"written\":\"5/12\"}",
                "{\"written\":\"by Christmas\",\"first\":\"2022-12-24\",\"last\":\"2022-12-24\"}",
                "{\"written\":\"31/02/22\",\"first\":\"2022-02-28\",\"last\":\"2022-02-28\"}",
                "{\"written\":\"5/12\",\"first\":\"2022-13-05\",\"last\":\"2022-12-05\"}",
                "{\"written\":5,\"first\":\"2022-12-05\",\"last\":\"2022-12-05\"}",
                "{\"first\":\"2022-12-05\",\"last\":\"2022-12-05\"}",
                "{}",
                "5",
                "true",
                "[\"06/22\"]",
                "\"31/02/22\"",
                "\"\""
            })
    void whatIsNoDateAndWasNotOfferedIsRefusedUnderItsField(String json) {
        assertThatThrownBy(() -> date(json, "2022-06-01"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).startsWith("targetDate"));
    }

    @Test
    void aReadingHasNoOtherFields() {
        assertThatThrownBy(() -> date("{\"written\":\"06/22\",\"kind\":\"MONTH\"}", "2022-06-01"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void inACorrectionTheDayOfTheReplacementCounts() {
        String body = "{\"entry\":3,\"reason\":\"Slip\",\"effectiveOn\":\"2022-06-01\",\"replacement\":{\"command\":"
                + "\"add-deliverable\",\"effectiveOn\":\"2012-05-01\",\"body\":{\"description\":\"Review\","
                + "\"targetDate\":\"%s\"}}}";
        CorrectEntry corrected = (CorrectEntry) command("correct-entry", body.formatted("Aug-12"));
        AddDeliverable replacement = (AddDeliverable) corrected.replacement().command();
        assertThat(replacement.targetDate().reading()).isEqualTo("1 to 31 August 2012");
        assertThatThrownBy(() -> command("correct-entry", body.formatted("5/12")))
                .isInstanceOfSatisfying(
                        AmbiguousDate.class, e -> assertThat(e.field()).isEqualTo("replacement.body.targetDate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"14 Aug\"",
                "\"Tuesday 14 August\"",
                "\"29 Feb\"",
                "\"Aug-12\"",
                "\"06/23\"",
                "\"Q3\"",
                "\"before the end of June\"",
                "{\"written\":\"14 Aug\",\"first\":\"2022-08-14\",\"last\":\"2022-08-14\"}"
            })
    void aReplacementWithoutItsDayTakesNoDateThatDependsOnIt(String date) {
        assertThatThrownBy(() -> command("correct-entry", replacementWithoutItsDay(date)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("replacement.effectiveOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 Aug 2022", "August 2022", "Q3 22/23", "before 1 July 2022", "TBC", "When funded"})
    void aReplacementWithoutItsDayTakesADateThatIsTheSameOnAnyDay(String date) {
        CorrectEntry corrected = (CorrectEntry) command("correct-entry", replacementWithoutItsDay('"' + date + '"'));
        assertThat(((AddDeliverable) corrected.replacement().command())
                        .targetDate()
                        .asWritten()
                        .value())
                .isEqualTo(date);
    }

    private static String replacementWithoutItsDay(String date) {
        return "{\"entry\":3,\"reason\":\"Slip\",\"replacement\":{\"command\":\"add-deliverable\",\"body\":"
                + "{\"description\":\"Review\",\"targetDate\":" + date + "}}}";
    }

    @Test
    void aDateInAListNamesItsPlace() {
        String body = "{\"programme\":\"" + ID + "\",\"title\":\"Review\",\"panel\":\"Panel\",\"reportedOn\":"
                + "\"2022-05-01\",\"recommendations\":[{\"recommendation\":\"i\",\"text\":\"Do it\","
                + "\"addressedTo\":\"Director of HR\",\"answerDue\":\"1/10\"}]}";
        ObjectNode read = JsonBody.read(bytes(body));
        assertThatThrownBy(() -> PARSER.opening("reviews", read, Preconditions.NONE, OFFICE))
                .isInstanceOfSatisfying(
                        AmbiguousDate.class, e -> assertThat(e.field()).isEqualTo("recommendations[0].answerDue"));
    }

    @Test
    void aLineOfABulkIsAskedToo() {
        String line = "{\"aggregate\":\"workstreams\",\"id\":\"" + ID + "\",\"command\":\"add-deliverable\","
                + "\"idempotencyKey\":\"k\",\"body\":" + body("\"5/12\"", null) + "}";
        assertThatThrownBy(() -> BulkLine.read(bytes(line), PARSER, () -> OFFICE))
                .isInstanceOf(AmbiguousDate.class);
    }

    private static TargetDate date(String json, String effectiveOn) {
        return ((AddDeliverable) command("add-deliverable", body(json, effectiveOn))).targetDate();
    }

    private static String body(String date, String effectiveOn) {
        return "{\"description\":\"Review\",\"targetDate\":" + date
                + (effectiveOn == null ? "}" : ",\"effectiveOn\":\"" + effectiveOn + "\"}");
    }

    private static DaybookCommand command(String name, String body) {
        return PARSER.of("workstreams", ID, name, JsonBody.read(bytes(body)), Preconditions.NONE, OFFICE)
                .command();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
