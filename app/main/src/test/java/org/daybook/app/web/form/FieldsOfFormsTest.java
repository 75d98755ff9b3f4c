package org.daybook.app.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Which fields a page takes of a form, and where it takes them from. */
class FieldsOfFormsTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    private Cast cast;

    @BeforeEach
    void anAdministrator() {
        cast = new Cast(this, jdbc, tokens);
    }

    @Test
    void aRoleIsGrantedForEachProgrammeThatIsTicked() {
        String one = programme();
        String other = programme();
        String account = cast.another(Role.OWNER).account();
        String granting = "role=AUDITOR&reach=some&programmes=";
        String grant = "/accounts/" + account + "/grant-role";
        assertThat(send(grant, granting + one + "," + other).statusCode()).isEqualTo(422);
        assertThat(send(grant, granting + one + "&programmes=" + other).statusCode())
                .isEqualTo(303);
        JsonNode held = Json.mapper()
                .readTree(
                        get(cast.admin(), "/api/accounts/" + account + "/held").body());
        assertThat(held.at("/account/grants")).anySatisfy(grants -> {
            assertThat(grants.get("role").asString()).isEqualTo("AUDITOR");
            assertThat(grants.get("programmes")).extracting(JsonNode::asString).containsExactlyInAnyOrder(one, other);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"post=Director", "fields=x", "key=x"})
    void theAddressOfAFormTakesNoFields(String query) {
        HttpResponse<String> answer = send("/accounts?" + query, "post=Director");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unknown-parameter", "this address takes none");
    }

    private String programme() {
        String body = "{\"name\":\"Programme %s\"}".formatted(UUID.randomUUID());
        HttpResponse<String> opened = post(cast.a(Role.PROGRAMME_OFFICE).token(), "/api/programmes", body);
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        return Json.mapper().readTree(opened.body()).get("id").stringValue();
    }

    private HttpResponse<String> send(String path, String form) {
        return send(with(cast.admin(), path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
