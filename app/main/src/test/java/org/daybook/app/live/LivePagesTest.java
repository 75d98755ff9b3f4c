package org.daybook.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What a page that is open hears while entries land. */
@TestPropertySource(properties = "daybook.live.longest-seconds=8")
class LivePagesTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private String office;
    private String workstream;

    @BeforeEach
    void aWorkstream() {
        cast = new Cast(this, jdbc, tokens);
        office = cast.a(Role.PROGRAMME_OFFICE).token();
        String programme = opened("/api/programmes", "{\"name\":\"Programme %s\"}".formatted(UUID.randomUUID()));
        workstream = opened("/api/workstreams", "{\"programme\":\"%s\",\"name\":\"Retention\"}".formatted(programme));
        get(office, "/api/workstreams/" + workstream + "/slide?atLeast=0");
    }

    private String opened(String path, String body) {
        HttpResponse<String> answer = post(office, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }

    private HttpResponse<Stream<String>> listen(String who, long seen) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        with(who, "/live/workstreams/" + workstream + "?seen=" + seen)
                                .GET()
                                .build(),
                        BodyHandlers.ofLines());
    }

    private static List<String> untilVersion(Iterator<String> lines, long version) {
        List<String> heard = new ArrayList<>();
        while (lines.hasNext()) {
            heard.add(lines.next());
            if (heard.getLast().equals("data:" + version)) return heard;
        }
        throw new AssertionError("Only heard " + heard);
    }

    private void record(String said) {
        assertThat(post(office, "/api/workstreams/" + workstream + "/record-progress", "{\"text\":\"" + said + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEntryIsToldAsItLandsByItsVersionAndNothingOfWhatItSays() throws Exception {
        HttpResponse<Stream<String>> answer = listen(office, 0);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        try (Stream<String> lines = answer.body()) {
            record("Lands meanwhile");
            List<String> heard = untilVersion(lines.iterator(), 1);
            assertThat(heard).contains("event:entry");
            assertThat(heard.toString()).doesNotContain("Lands meanwhile");
        }
    }

    @Test
    void whatLandedBeforeOneCameIsToldAtOnce() throws Exception {
        record("One");
        record("Two");
        get(office, "/api/workstreams/" + workstream + "/slide?atLeast=2");
        try (Stream<String> lines = listen(office, 0).body()) {
            assertThat(untilVersion(lines.iterator(), 2)).contains("event:entry");
        }
    }

    @Test
    void aPageLeftOpenIsToldToStopSoThatItKeepsNobodySignedIn() throws Exception {
        try (Stream<String> lines = listen(office, 0).body()) {
            assertThat(lines.toList()).contains("event:end");
        }
    }

    @Test
    void nobodyHearsOfWhatTheyMayNotRead() throws Exception {
        String id = UUID.randomUUID().toString();
        assertThat(get(office, "/live/workstreams/" + id + "?seen=0").statusCode())
                .isEqualTo(404);
        assertThat(get(cast.admin(), "/live/workstreams/" + workstream + "?seen=0")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(request("/live/workstreams/" + workstream + "?seen=0").GET())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void oneAccountKeepsOnlySoManyPagesUpToDate() throws Exception {
        String reader = cast.another(Role.BOARD).token();
        List<Stream<String>> open = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) open.add(listen(reader, 0).body());
            HttpResponse<Stream<String>> more = listen(reader, 0);
            assertThat(more.statusCode()).isEqualTo(503);
        } finally {
            open.forEach(Stream::close);
        }
    }

    @Test
    void whatLandedIsReadInWordsAsAPageOfItsOwn() {
        record("Read <b>later</b>");
        get(office, "/api/workstreams/" + workstream + "/slide?atLeast=1");
        String landed =
                get(office, "/workstreams/" + workstream + "/landed?after=0").body();
        assertThat(landed).contains("Progress recorded", "Read &lt;b&gt;later&lt;/b&gt;", "data-seen=\"1\"");
        assertThat(get(office, "/workstreams/" + workstream + "/landed?after=1").body())
                .contains("Nothing has been recorded since then");
    }
}
