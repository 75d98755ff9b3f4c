package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An auditor of one programme checks the whole ledger without learning what was entered in the others. */
class LeavesOfOtherProgrammesTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    @Test
    void areReadByAuditorsOfEveryProgrammeOnly() {
        Cast cast = new Cast(this, jdbc, tokens);
        String ofAll = cast.a(Role.AUDITOR).token();
        String programme = id(post(
                cast.a(Role.PROGRAMME_OFFICE).token(),
                "/api/programmes",
                "{\"name\":\"P " + UUID.randomUUID() + "\"}"));
        String account = id(post(cast.admin(), "/api/accounts", "{\"post\":\"Panel of one programme\"}"));
        String grant = "{\"role\":\"AUDITOR\",\"programmes\":[\"" + programme + "\"]}";
        id(post(cast.admin(), "/api/accounts/" + account + "/grant-role", grant));
        String ofOne = tokens.issue(AccountId.of(account), new Label("Test"), Duration.ofHours(1))
                .token();

        HttpResponse<String> refused = get(ofOne, "/ledger/tile/entries/000.p/1");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("aggregate");
        assertThat(get(ofOne, "/ledger/tile/%65ntries/000.p/1").statusCode()).isIn(403, 404);
        assertThat(get(ofOne, "/ledger/tile/0/000.p/1").statusCode()).isNotEqualTo(403);
        assertThat(get(ofOne, "/ledger/checkpoint").statusCode()).isNotEqualTo(403);
        assertThat(get(ofAll, "/ledger/tile/entries/000.p/1").statusCode()).isNotEqualTo(403);
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }
}
