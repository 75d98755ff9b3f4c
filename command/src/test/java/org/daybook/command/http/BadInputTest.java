package org.daybook.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.rejection.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Every bad body is answered with a problem that names the field and says what would be right. */
class BadInputTest {

    private static final CommandParser PARSER = new CommandParser(
            Clock.fixed(Instant.parse("2022-06-01T11:00:00Z"), ZoneOffset.UTC), ZoneId.of("Europe/London"));

    private static final String ID = "20220000-0000-4000-8000-000000000001";
    private static final Actor OFFICE = Asked.actor(Role.PROGRAMME_OFFICE);
    private static final Preconditions NONE = Preconditions.NONE;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        change-rag          | {"dimension":"PROJECT","rating":"GREEN","colour":"x"} | colour | There are dimension, rating, reason, effectiveOn.
        change-rag          | {"dimension":"PROJECT","ratin":"GREEN"} | ratin | Did you mean rating?
        change-rag          | {"rating":"GREEN"} | dimension | is required
        change-rag          | {"dimension":null,"rating":"GREEN"} | dimension | is required
        change-rag          | {"dimension":"PROJECT","rating":"green"} | rating | must be one of RED, AMBER, GREEN, NOT_RATED
        change-rag          | {"dimension":"PROJECT","rating":1} | rating | must be one of RED, AMBER, GREEN, NOT_RATED
        change-rag          | {"dimension":"PROJECT","rating":"RED","reason":5} | reason | must be a string
        change-rag          | {"dimension":"PROJECT","rating":"RED","reason":{"a":1}} | reason | must be a string
        change-rag          | {"dimension":"PROJECT","rating":"RED","reason":""} | reason | must not be empty
        change-rag          | {"dimension":"PROJECT","rating":"RED","reason":" \\n "} | reason | must not be empty
        change-rag          | {"dimension":"PROJECT","rating":"RED","reason":"a\\u0000b"} | reason | must not hold the character U+0000
        change-rag          | {"dimension":"PROJECT","rating":"RED","reason":"a\\u001bb"} | reason | must not hold the character U+001B
        change-rag          | {"dimension":"PROJECT","rating":"RED","reason":"a\\ud800b"} | reason | lone surrogate
        change-rag          | {"dimension":"PROJECT","rating":"GREEN","effectiveOn":"2022-02-30"} | effectiveOn | must be a date that exists
        change-rag          | {"dimension":"PROJECT","rating":"GREEN","effectiveOn":"yesterday"} | effectiveOn | must be a date such as "2022-04-30"
        change-rag          | {"dimension":"PROJECT","rating":"GREEN","effectiveOn":[2022,4,30]} | effectiveOn | must be a string
        change-rag          | {"dimension":"PROJECT","rating":"GREEN","effectiveOn":"2022-04-30T10:00:00Z"} | effectiveOn | must be a date
        rename-workstream   | {"name":"two\\nlines"} | name | must be one line
        add-deliverable     | {"description":"Review","targetDate":622} | targetDate | such as "06/22"
        add-deliverable     | {"description":"Review","targetDate":""} | targetDate | must not be empty
        add-deliverable     | {"deliverable":"a b","description":"Review","targetDate":"06/22"} | deliverable | 1 to 64 letters
        tag-objective       | {"objective":"OD1","tags":"AGE"} | tags | must be an array
        tag-objective       | {"objective":"OD1","tags":[]} | tags | needs at least one item
        tag-objective       | {"objective":"OD1","tags":[null]} | tags[0] | must not be null
        tag-objective       | {"objective":"OD1","tags":["AGE"]} | tags[0] | must be an object
        tag-objective       | {"objective":"OD1","tags":[{"group":"SOURCE","tag":"a"},{"group":"X","tag":"b"}]} | tags[1].group | must be one of PROTECTED_CHARACTERISTIC
        tag-objective       | {"objective":"OD1","tags":[{"group":"SOURCE"}]} | tags[0].tag | is required
        tag-objective       | {"objective":"OD1","tags":[{"group":"SOURCE","tag":"a"},{"group":null,"tag":"b"}]} | tags[1].group | is required
        tag-objective       | {"objective":"OD1","tags":[{"group":"SOURCE","tag":"a","x":1}]} | tags[0].x | There is no field
        tag-objective       | {"objective":"OD1","tags":[{"group":"SOURCE","tag":"a"}],"marked":"yes"} | marked | must be true or false
        move-objective      | {"objective":"OD1","place":1.5} | place | must be a whole number
        move-objective      | {"objective":"OD1","place":99999999999} | place | must be a whole number
        move-objective      | {"objective":"OD1","place":"1"} | place | must be a whole number
        move-objective      | {"objective":"OD1","place":0} | place | must be between
        record-progress     | {"text":"Done","links":[{"url":"javascript:alert(1)"}]} | links[0].url | http
        record-progress     | {"text":"Done","links":[{"url":"https://example.org/\\ud800"}]} | links[0].url | lone surrogate
        record-measurement  | {"measure":"m1","value":1e999999999} | value | must be a decimal number
        record-measurement  | {"measure":"m1","value":{"a":1}} | value | must be a string
        record-measurement  | {"measure":"m1","value":true} | value | must be a string
        schedule-milestone  | {"project":"P","title":"T","first":"2021-03","last":"2021-01"} | last | must not come before the first
        schedule-milestone  | {"project":"P","title":"T","first":"March 2021","last":"2021-04"} | first | such as "2022-04"
        schedule-milestone  | {"project":"P","title":"T","first":"2021-13","last":"2021-04"} | first | a date that exists
        correct-entry       | {"entry":-1,"reason":"Slip"} | entry | must be between
        correct-entry       | {"entry":1,"reason":"Slip","replacement":{"command":"fly","body":{}}} | replacement.command | name of a command
        correct-entry       | {"entry":1,"reason":"Slip","replacement":{"command":"change-rag"}} | replacement.body | is required
        correct-entry       | {"entry":1,"reason":"Slip","replacement":{"command":"change-rag","body":{"dimension":"PROJECT","rating":"PINK"}}} | replacement.body.rating | must be one of
        correct-entry       | {"entry":1,"reason":"Slip","replacement":{"command":"change-rag","body":{"dimension":"PROJECT","rating":null}}} | replacement.body.rating | is required
        correct-entry       | {"entry":1,"reason":"Slip","replacement":{"command":"tag-objective","body":{"objective":"OD1","tags":[{"tag":"a"}]}}} | replacement.body.tags[0].group | is required
        correct-entry       | {"reason":"Slip","replacement":null} | entry | is required
        correct-entry       | {"entry":1,"reason":"Slip","replacement":{"command":"change-rag","body":{"dimension":"PROJECT","rating":"GREEN"},"effectiveOn":"x"}} | replacement.effectiveOn | must be a date
        correct-entry       | {"entry":1,"reason":"Slip","replacement":[]} | replacement | must be an object
        """)
    void aBadFieldIsNamedWithWhatWouldBeRight(String command, String body, String field, String right) {
        Problem problem = problemOf(command, body);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.detail()).contains(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        register-review     | {"title":"R"} | programme | is required
        register-review     | {REPORT,"recommendations":[]} | recommendations | needs at least one item
        register-review     | {REPORT,"recommendations":[{"recommendation":"i","text":"T"}]} | recommendations[0].answerDue | is required
        register-review     | {REPORT,"recommendations":[{"recommendation":"i","text":"T","answerDue":"31/02/17"}]} | recommendations[0].answerDue | a day that exists
        register-review     | {REPORT,"recommendations":[{"recommendation":"i","text":"T","answerDue":"TBC"},{"recommendation":"i","text":"U","answerDue":"TBC"}]} | recommendations | names an item twice
        answer-recommendation | {"recommendation":"i","text":""} | text | must not be empty
        answer-recommendation | {"recommendation":"i","text":"T","evidence":[{"workstream":"1","entry":0}]} | evidence[0].workstream | must be a UUID
        answer-recommendation | {"recommendation":"i","text":"T","evidence":[{"workstream":"20220000-0000-4000-8000-000000000001"}]} | evidence[0].entry | is required
        send-back-answer    | {"recommendation":"i"} | reason | is required
        """)
    void aBadFieldOfAReviewIsNamedDownToItsPlace(String command, String body, String field, String right) {
        String whole = body.replace(
                "REPORT", "\"programme\":\"" + ID + "\",\"title\":\"R\",\"panel\":\"P\",\"reportedOn\":\"2016-09-23\"");
        Throwable failure = catchThrowable(() -> {
            ObjectNode read = JsonBody.read(whole.getBytes(StandardCharsets.UTF_8));
            if (command.equals("register-review")) PARSER.opening("reviews", read, NONE, OFFICE);
            else PARSER.of("reviews", ID, command, read, NONE, OFFICE);
        });
        assertThat(problem(failure).status()).isEqualTo(422);
        assertThat(problem(failure).field()).isEqualTo(field);
        assertThat(problem(failure).detail()).contains(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"dimension\":}",
                "{'dimension':'PROJECT'}",
                "{\"a\":1} {}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "// no\n{}",
                "{\"a\":\"x\ny\"}",
                "nul"
            })
    void whatIsNotJsonIsMalformed(String body) {
        Problem problem = problemOf("change-rag", body);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isIn("malformed-json", "not-an-object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "5", "null", "true"})
    void aBodyThatIsNoObjectIsMalformed(String body) {
        assertThat(problemOf("change-rag", body).code()).isEqualTo("not-an-object");
    }

    @Test
    void whatFollowsTheObjectIsRefused() {
        assertThat(problemOf("change-rag", "{\"a\":1} {}").detail())
                .contains("must end after the JSON object", "line 1, column");
    }

    @Test
    void malformedJsonIsPlacedByLineAndColumn() {
        assertThat(problemOf("change-rag", "{\n  \"dimension\": oops\n}").detail())
                .contains("line 2, column");
    }

    @Test
    void aFieldGivenTwiceIsNamed() {
        Problem problem = problemOf("tag-objective", "{\"tags\":[{\"tag\":\"a\",\"tag\":\"b\"}]}");
        assertThat(problem.code()).isEqualTo("duplicate-field");
        assertThat(problem.field()).isEqualTo("tags[0].tag");
        assertThat(problem.detail()).contains("at line 1, column");
        assertThat(problemOf("change-rag", "{\"dimension\":{},\"rating\":1,\"dimension\":{}}")
                        .field())
                .isEqualTo("dimension");
    }

    @Test
    void deepNestingIsRefusedWithoutBeingFollowed() {
        String deep = "{\"a\":" + "[".repeat(100_000);
        assertThat(problemOf("change-rag", deep).code()).isEqualTo("json-too-complex");
        assertThat(problemOf("change-rag", deep).detail()).contains("more than 16 deep");
        assertThat(problemOf("change-rag", "{\"a\":".repeat(17)).detail()).contains("more than 16 deep");
    }

    @Test
    void endlessNumbersAreRefused() {
        Problem problem = problemOf("move-objective", "{\"place\":" + "9".repeat(10_000) + "}");
        assertThat(problem.code()).isEqualTo("json-too-complex");
        assertThat(problem.field()).isEqualTo("place");
        assertThat(problem.detail()).contains("at most 64 digits");
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        byte[] latin = "{\"name\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        Throwable failure = catchThrowable(() -> JsonBody.read(latin));
        assertThat(problem(failure).code()).isEqualTo("malformed-json");
    }

    @Test
    void aTextOverTheLimitIsRefusedAndOneAtTheLimitIsNot() {
        String body = "{\"text\":\"%s\"}";
        assertThat(problemOf("record-progress", body.formatted("\uD83D\uDE00".repeat(20_001))))
                .returns("text", Problem::field)
                .returns(422, Problem::status);
        assertThat(ask("record-progress", body.formatted("\uD83D\uDE00".repeat(20_000))))
                .isNull();
    }

    @Test
    void namesThatCannotBeShownAreAnsweredAsWhatCan() {
        Problem problem = problemOf("change-rag", "{\"a\\u0000\\u001b" + "b".repeat(900) + "\":1}");
        assertThat(problem.field()).startsWith("a\uFFFD\uFFFDbb").hasSize(100);
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        Problem problem = problemOf("change-rags", "{}");
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.detail()).isEqualTo("A workstream knows no command change-rags. Did you mean change-rag?");
    }

    @Test
    void anUnknownAggregateIsAnsweredWithTheNearest() {
        Throwable failure = catchThrowable(() -> CommandParser.aggregate("workstream"));
        assertThat(problem(failure).status()).isEqualTo(404);
        assertThat(problem(failure).detail()).contains("Did you mean workstreams?");
    }

    @Test
    void anIdThatIsNoUuidIsNamed() {
        Throwable failure = catchThrowable(() ->
                PARSER.of("workstreams", "1-1-1-1-1", "change-rag", JsonBody.read("{}".getBytes()), NONE, OFFICE));
        assertThat(problem(failure).field()).isEqualTo("id");
    }

    @Test
    void anOpeningIsNotAskedOfWhatIsOpen() {
        assertThat(problemOf("open-workstream", "{}").detail()).contains("POST /api/workstreams");
    }

    private static Problem problemOf(String command, String body) {
        return problem(ask(command, body));
    }

    private static Throwable ask(String command, String body) {
        return catchThrowable(() -> PARSER.of(
                "workstreams", ID, command, JsonBody.read(body.getBytes(StandardCharsets.UTF_8)), NONE, OFFICE));
    }

    private static Problem problem(Throwable failure) {
        return failure instanceof Refused refused ? refused.problem() : Problem.of((InvalidValue) failure, 422);
    }
}
