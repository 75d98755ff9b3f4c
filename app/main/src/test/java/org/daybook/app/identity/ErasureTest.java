package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ErasureTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;
    private Cast.Player leaving;
    private String account;

    @BeforeEach
    void somebodyWhoIsAboutToLeave() {
        cast = new Cast(this, jdbc, tokens);
        leaving = cast.another(Role.PROGRAMME_OFFICE);
        account = "/api/accounts/" + leaving.account();
        String name = "{\"loginName\":\"jo." + leaving.account().substring(28) + "\"}";
        HttpResponse<String> named = send(with(cast.admin(), account + "/credentials")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(name)));
        assertThat(named.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> erase() {
        return send(with(cast.admin(), account + "/credentials").DELETE());
    }

    private JsonNode held() {
        HttpResponse<String> held = get(cast.admin(), account + "/held");
        assertThat(held.statusCode()).as(held.body()).isEqualTo(200);
        return Json.mapper().readTree(held.body());
    }

    @Test
    void everythingThatIsHeldOnAnAccountIsTold() {
        String programme = "{\"name\":\"Held by " + leaving.account() + "\"}";
        HttpResponse<String> opened = post(leaving.token(), "/api/programmes", programme);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        JsonNode held = held();
        for (int i = 0; i < 50 && held.get("entries").isEmpty(); i++) held = held();
        assertThat(held.at("/account/loginName").asString()).startsWith("jo.");
        assertThat(held.at("/account/grants/0/role").asString()).isEqualTo("PROGRAMME_OFFICE");
        assertThat(held.get("tokens")).hasSize(1);
        assertThat(held.at("/entries/0/type").asString()).isEqualTo("programme.programme-opened");
        assertThat(held.toString()).as("not what the entry says").doesNotContain("Held by");
        assertThat(held.toString()).doesNotContain("password\":").doesNotContain(leaving.token());
    }

    @Test
    void anErasedAccountIsAnOpaqueIdThatNobodyComesInWith() {
        assertThat(post(cast.admin(), account + "/suspend-account", "{\"reason\":\"Left the post.\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(erase().statusCode()).isEqualTo(204);

        JsonNode held = held();
        assertThat(held.at("/account/id").asString()).isEqualTo(leaving.account());
        assertThat(held.at("/account").has("loginName")
                        && !held.at("/account/loginName").isNull())
                .isFalse();
        assertThat(held.get("tokens")).isEmpty();
        assertThat(get(leaving.token(), "/api/me").statusCode()).isEqualTo(401);
        assertThat(erase().statusCode()).as("a second click").isEqualTo(204);
    }

    @Test
    void anActiveAccountIsNotErasedAndNeitherIsOneThatIsNotThere() {
        assertThat(erase().statusCode()).isEqualTo(409);
        assertThat(held().at("/account/loginName").asString()).startsWith("jo.");
        account = "/api/accounts/20990000-0000-4000-8000-000000000000";
        assertThat(erase().statusCode()).isEqualTo(404);
        assertThat(get(cast.admin(), account + "/held").statusCode()).isEqualTo(404);
    }
}
