package org.daybook.app.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.axonframework.eventhandling.GenericEventMessage;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the night when the clocks go back: what was recorded at half past one, and again at half past one an hour later. */
class RepeatedHourTest extends RunningDaybook {

    private static final Instant SUMMER_TIME = Instant.parse("2026-10-25T00:30:00.000123Z");
    private static final Instant WINTER_TIME = Instant.parse("2026-10-25T01:30:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-10-24T20:00:00Z"));
    private static final Clock CLOCK = ((InstantSource) NOW::get).withZone(ZoneOffset.UTC);
    private static final String WORKSTREAM = "/workstreams/20260000-0000-4000-8000-000000000001";

    /** A clock that a test sets. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SetClock {

        @Bean
        @Primary
        Clock setClock() {
            return CLOCK;
        }
    }

    /** By this one Axon says when an event was made, before which nothing is recorded. */
    @BeforeAll
    static void setAxonsClock() {
        GenericEventMessage.clock = CLOCK;
    }

    @AfterAll
    static void giveAxonItsClockBack() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void aRatingInEachHalfOfTheHour() {
        String office = token(Role.PROGRAMME_OFFICE);
        String programme = UUID.randomUUID().toString();
        done(office, "/api/programmes", "{\"id\":\"" + programme + "\",\"name\":\"Equality\"}");
        done(
                office,
                "/api/workstreams",
                "{\"id\":\"" + WORKSTREAM.substring(WORKSTREAM.lastIndexOf('/') + 1) + "\",\"programme\":\"" + programme
                        + "\",\"name\":\"Leadership\"}");
        rated(SUMMER_TIME, "AMBER");
        rated(WINTER_TIME, "RED");
        NOW.set(WINTER_TIME.plusSeconds(600));
        chromium = new Chromium(uri("/"));
        page = chromium.stranger();
        page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token(Role.AUDITOR)));
    }

    /** A token of the hour, which lasts no longer. */
    private String token(Role role) {
        return new Cast(this, jdbc, tokens).a(role).token();
    }

    private void rated(Instant at, String rating) {
        NOW.set(at.minusSeconds(1));
        String office = token(Role.PROGRAMME_OFFICE);
        NOW.set(at);
        done(
                office,
                "/api" + WORKSTREAM + "/change-rag",
                "{\"dimension\":\"PROJECT\",\"rating\":\"" + rating + "\",\"reason\":\"So it is\"}");
    }

    private void done(String token, String path, String body) {
        HttpResponse<String> answer = post(token, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @AfterEach
    void leave() {
        if (chromium != null) chromium.close();
    }

    @Test
    void noTwoSlidesStandUnderOneLabelAndTheFormAsksForTheSameMomentAgain() {
        page.navigate(WORKSTREAM + "/replay?entry=1");
        assertThat(page.locator("section.entry")).containsText("25 October 2026 at 1:30:00am BST");
        page.navigate(WORKSTREAM + "/replay?entry=2");
        assertThat(page.locator("section.entry")).containsText("25 October 2026 at 1:30:00am GMT");

        for (String half : List.of("BST", "GMT")) {
            Instant knownAt = half.equals("BST") ? SUMMER_TIME : WINTER_TIME;
            page.navigate(WORKSTREAM + "?knownAt=" + knownAt);
            assertShown(half);
            page.getByLabel("As known at").press("Enter");
            page.waitForLoadState();
            assertThat(page).hasURL(Pattern.compile(".*knownAt=2026-10-25T01%3A30%3A00.*"));
            assertShown(half);
            page.locator(".crumb a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*knownAt=" + knownAt));
            assertThat(page.locator(".sentence")).containsText("at 1:30am " + half);
        }
    }

    private void assertShown(String half) {
        assertThat(page.locator(".clocks .sentence")).containsText("25 October 2026 at 1:30am " + half);
        assertThat(page.locator(".rag").first()).containsText(half.equals("BST") ? "AMBER" : "RED");
        assertThat(page.locator("#knownAt-hint")).containsText("+01:00 is BST, +00:00 is GMT");
        chromium.picture(page, "repeated-hour-" + half.toLowerCase(java.util.Locale.ROOT));
    }
}
