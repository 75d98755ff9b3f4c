package org.daybook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.query.history.Told;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class ReadApiTest {

    private static final String WORKSTREAM = "/api/workstreams/" + Told.WORKSTREAM;

    private final Told told = new Told();

    @Test
    void aSlideIsThatOfADayAsKnownAtAnInstant() {
        JsonNode believed = json(WORKSTREAM + "/slide?on=2022-04-30&knownAt=2022-05-01T00:00:00Z");
        JsonNode known = json(WORKSTREAM + "/slide?on=2022-04-30");

        assertThat(believed.at("/slide/projectRag/word").stringValue()).isEqualTo("AMBER");
        assertThat(believed.at("/position").intValue()).isEqualTo(5);
        assertThat(believed.at("/version").intValue()).isEqualTo(4);
        assertThat(known.at("/slide/projectRag/word").stringValue()).isEqualTo("GREEN");
        assertThat(known.at("/on").stringValue()).isEqualTo("2022-04-30");
        assertThat(known.at("/knownAt").stringValue())
                .as("since the newest entry")
                .isEqualTo("2022-08-01T09:00:00Z");
        assertThat(known.at("/position").intValue()).isEqualTo(9);
    }

    @Test
    void aSlideBeforeTheOpeningIsRefusedAndSaysWhenItOpened() {
        assertRefused(() -> json(WORKSTREAM + "/slide?on=2022-03-31"), "not-open-then");
    }

    @Test
    void whatCannotBeReadDoesNotExist() {
        assertRefused(() -> json("/api/workstreams/00000000-0000-4000-8000-000000000000/slide"), "unknown-workstream");
        assertRefused(() -> ask(Role.ADMIN, WORKSTREAM + "/slide"), "unknown-workstream");
    }

    @Test
    void anUnknownProgrammeIsNamedByTheFieldThatTheRequestNamesItBy() {
        String unknown = "00000000-0000-4000-8000-000000000000";
        assertThat(refusal("/api/portfolio?programme=" + unknown).field()).isEqualTo("programme");
        assertThat(refusal("/api/programmes?programme=" + unknown).field()).isEqualTo("programme");
        assertThat(refusal("/api/programmes/" + unknown).field()).isEqualTo("id");
    }

    @Test
    void theEndsOfAComparisonAreNamedAndWhatDoesNotGoWithThemIsRefused() {
        String compare = WORKSTREAM + "/compare?";
        assertThat(refusal(compare + "from=2022-04-30&to=2999-01-01").field()).isEqualTo("to");
        assertThat(refusal(compare + "from=1999-01-01T00:00:00Z&to=2022-05-01T00:00:00Z")
                        .field())
                .isEqualTo("from");
        assertThatThrownBy(() -> json(compare + "from=2022-04-30&to=2022-05-01&on=2022-05-01"))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("on"));
        assertThatThrownBy(() -> json(
                        compare + "from=2022-05-01T00:00:00Z&to=2022-06-01T00:00:00Z&knownAt=2022-06-01T00:00:00Z"))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("knownAt"));
    }

    private static Rejection refusal(String path) {
        return (Rejection) NestedExceptionUtils.getMostSpecificCause(catchThrowable(() -> json(path)));
    }

    @Test
    void parametersThatMakeNoSenseAreNamed() {
        assertThatThrownBy(() -> json(WORKSTREAM + "/slide?on=yesterday"))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("on"));
        assertThatThrownBy(() -> json(WORKSTREAM + "/slide?atLeast=many"))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("atLeast"));
        assertThatThrownBy(() -> json(WORKSTREAM + "/compare?from=2022-05-01&to=2022-04-01"))
                .rootCause()
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("to"));
    }

    @Test
    void aVersionThatMustShowIsWaitedFor() {
        assertThat(json(WORKSTREAM + "/slide?atLeast=8").at("/version").intValue())
                .isEqualTo(8);
        assertRefused(() -> json(WORKSTREAM + "/slide?atLeast=9"), "view-behind");
    }

    @Test
    void howFarAWorkstreamIsThatOneMayNotReadIsNotToldEither() {
        String list = "/api/portfolio?atLeast=" + Told.WORKSTREAM + ":";
        assertThat(json(list + "8").has("items")).isTrue();
        assertRefused(() -> ask(Role.ADMIN, list + "8"), "view-behind");
        assertRefused(() -> ask(Role.ADMIN, list + "9"), "view-behind");
    }

    @Test
    void theHistoryRunsFromTheNewestEntryBackPageByPage() {
        JsonNode first = json(WORKSTREAM + "/history?limit=5");
        JsonNode second =
                json(WORKSTREAM + "/history?limit=5&after=" + first.at("/next").stringValue());

        assertThat(first.at("/items/0/title").stringValue()).isEqualTo("Deliverable withdrawn");
        assertThat(first.at("/items/0/by/post").stringValue()).isEqualTo("Head of Diversity and Inclusion");
        assertThat(first.at("/items/1/changes/0/before").stringValue()).isEqualTo("Red: Budget lost");
        assertThat(second.at("/items/0/version").intValue()).isEqualTo(3);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void aStepOfTheHistoryShowsTheSlideAsItWasAtThatEntry() {
        JsonNode red = json(WORKSTREAM + "/history/6");

        assertThat(red.at("/slide/projectRag/word").stringValue()).isEqualTo("RED");
        assertThat(red.at("/on").stringValue()).isEqualTo("2022-06-01");
        assertThat(red.at("/position").intValue()).isEqualTo(7);
        assertThat(red.at("/entry/correctedBy/version").intValue()).isEqualTo(7);
        assertThat(json(WORKSTREAM + "/history/6?on=2022-04-10")
                        .at("/slide/projectRag/word")
                        .stringValue())
                .isEqualTo("AMBER");
        assertRefused(() -> json(WORKSTREAM + "/history/99"), "unknown-entry");
    }

    @Test
    void aComparisonTakesDaysOrInstants() {
        JsonNode days = json(WORKSTREAM + "/compare?from=2022-04-30&to=2022-12-31");
        JsonNode instants =
                json(WORKSTREAM + "/compare?from=2022-05-01T00:00:00Z&to=2022-12-31T00:00:00Z&on=2022-04-30");

        assertThat(days.at("/concepts/0/concept").stringValue()).isEqualTo("DELIVERABLE");
        assertThat(instants.at("/concepts/0/things/0/name").stringValue()).isEqualTo("Project RAG");
        assertThat(instants.at("/concepts/0/things/0/kinds/0").stringValue()).isEqualTo("CHANGED");
        assertThat(instants.at("/concepts/0/things/0/differences/0/change/what").stringValue())
                .isEqualTo("Rating");
        assertThat(instants.at("/from/position").intValue()).isEqualTo(5);
    }

    @Test
    void aSubmittedUpdateIsServedAsTheBytesThatWereFrozen() throws Exception {
        JsonNode list = json(WORKSTREAM + "/updates");
        MockHttpServletResponse update = ask(Role.BOARD, WORKSTREAM + "/updates/1");

        assertThat(list.at("/items/0/digest").stringValue()).isEqualTo("ZGlnZXN0");
        assertThat(update.getContentAsByteArray()).isEqualTo(Told.SLIDE.getBytes(StandardCharsets.UTF_8));
        assertThat(update.getContentType()).isEqualTo("application/json");
        assertThat(update.getHeader("Daybook-Digest-Salt")).isEqualTo("c2FsdA==");
        assertThat(update.getHeader("ETag")).isEqualTo("\"ZGlnZXN0\"");
        assertRefused(() -> json(WORKSTREAM + "/updates/2"), "unknown-update");
        assertRefused(() -> json(WORKSTREAM + "/updates/1?knownAt=2022-04-01T09:00:00.001Z"), "unknown-update");
    }

    @Test
    void storedEventsAreForAuditors() throws Exception {
        JsonNode events = Json.mapper()
                .readTree(ask(Role.AUDITOR, "/api/events?limit=3&after=1").getContentAsString(StandardCharsets.UTF_8));

        assertThat(events.at("/items/0/position").intValue()).isEqualTo(2);
        assertThat(events.at("/items/0/type").stringValue()).isEqualTo("workstream.rag-changed");
        assertThat(events.at("/items/0/payload").stringValue())
                .isEqualTo(told.record().stored().get(2).payload());
        assertThat(events.at("/next").stringValue()).isEqualTo("4");
        assertRefused(() -> json("/api/events"), "only-auditors-read-events");
    }

    @Test
    void theHistoryOfADayLeavesOutWhatHeldFromLaterOnly() {
        JsonNode april = json(WORKSTREAM + "/history?on=2022-04-30");

        assertThat(april.at("/on").stringValue()).isEqualTo("2022-04-30");
        assertThat(april.at("/items").valueStream().map(i -> i.get("version").intValue()))
                .containsExactly(6, 4, 3, 2, 1, 0);
    }

    private static JsonNode json(String path) {
        try {
            return Json.mapper().readTree(ask(Role.BOARD, path).getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletResponse ask(Role role, String path) {
        try {
            return TestReadSide.as(role).perform(get(path)).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(ThrowingCallable question, String code) {
        assertThatThrownBy(question).rootCause().isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }
}
