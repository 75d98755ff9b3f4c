package org.daybook.app.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two offices that assign owners and two administrators that grant roles see what the other did. */
class NothingIsOverwrittenTest extends RunningDaybook {

    private static final Pattern SEEN = Pattern.compile("name=\"(?:seen|version)\" value=\"(\\d+)\"");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private String office;

    @BeforeEach
    void anOffice() {
        cast = new Cast(this, jdbc, tokens);
        office = cast.a(Role.PROGRAMME_OFFICE).token();
    }

    @Test
    void anOfficeIsShownTheOwnerThatAnotherAssignedMeanwhile() {
        String programme = opened("/api/programmes", "{\"name\":\"Programme %s\"}".formatted(UUID.randomUUID()));
        String workstream =
                opened("/api/workstreams", "{\"programme\":\"%s\",\"name\":\"Retention\"}".formatted(programme));
        String page = "/programmes/" + programme + "/owners/" + workstream;
        String seen = seen(office, page);
        String other = cast.another(Role.PROGRAMME_OFFICE).token();
        assertThat(send(other, page, Map.of("seen", seen(other, page), "post", "Head of HR"))
                        .statusCode())
                .isEqualTo(303);

        HttpResponse<String> stale = send(office, page, Map.of("seen", seen, "post", "Typed <i>here</i>"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("Something else has been recorded since you opened this page", "Recorded since", "Head of HR")
                .contains("value=\"Typed &lt;i&gt;here&lt;/i&gt;\"");
        assertThat(send(office, page, Map.of("seen", seenOn(stale.body()), "post", "Typed here"))
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> altered = send(office, page, Map.of("seen", "x", "post", "Typed here"));
        assertThat(altered.statusCode()).isEqualTo(422);
        // Without a version it could be sent again and overwrite what another has recorded.
        assertThat(altered.body()).contains("name=\"seen\" value=\"x\"");
    }

    @Test
    void anAdministratorIsShownTheRoleThatAnotherGrantedMeanwhile() {
        String admin = cast.admin();
        String other = cast.another(Role.ADMIN).token();
        Cast.Player somebody = cast.another(Role.OWNER);
        String page = "/accounts/" + somebody.account();
        String seen = seen(admin, page);
        Map<String, String> auditor = Map.of("version", seen(other, page), "role", "AUDITOR", "reach", "everywhere");
        assertThat(send(other, page + "/grant-role", auditor).statusCode()).isEqualTo(303);

        Map<String, String> board = Map.of("version", seen, "role", "BOARD", "reach", "everywhere");
        HttpResponse<String> stale = send(admin, page + "/grant-role", board);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("Recorded since", "Role granted: Auditor")
                .contains("selected=\"selected\">Board");
        assertThat(send(admin, page + "/withdraw-role", Map.of("version", seen, "role", "OWNER"))
                        .statusCode())
                .isEqualTo(412);
        HttpResponse<String> suspending =
                send(admin, page + "/suspend-account", Map.of("version", seen, "reason", "Left the post"));
        assertThat(suspending.statusCode()).isEqualTo(412);
        assertThat(suspending.body()).contains("Left the post");
        assertThat(send(admin, page + "/grant-role", with(board, seenOn(stale.body())))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aProgramIsToldTheVersionOfAnAccountAndMayNameIt() {
        Cast.Player somebody = cast.another(Role.OWNER);
        String account = "/api/accounts/" + somebody.account();
        String held = get(cast.admin(), account + "/held").body();
        assertThat(Json.mapper().readTree(held).at("/account/version").asLong()).isEqualTo(1);
        String granting = "{\"role\":\"AUDITOR\",\"everywhere\":true}";
        assertThat(conditional(account + "/grant-role", granting, "\"1\"")).isEqualTo(200);
        assertThat(conditional(account + "/grant-role", "{\"role\":\"BOARD\",\"everywhere\":true}", "\"1\""))
                .isEqualTo(412);
    }

    private int conditional(String path, String body, String version) {
        return send(with(cast.admin(), path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", version)
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    private static Map<String, String> with(Map<String, String> fields, String seen) {
        Map<String, String> more = new TreeMap<>(fields);
        more.put("version", seen);
        return more;
    }

    private String seen(String who, String page) {
        return seenOn(get(who, page).body());
    }

    private static String seenOn(String page) {
        Matcher matcher = SEEN.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private String opened(String path, String body) {
        HttpResponse<String> answer = post(office, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }

    private HttpResponse<String> send(String who, String path, Map<String, String> typed) {
        Map<String, String> fields = new TreeMap<>(typed);
        fields.put("key", UUID.randomUUID().toString());
        String form = fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(with(who, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
