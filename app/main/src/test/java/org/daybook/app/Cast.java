package org.daybook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.Label;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One account a role, each with a token, registered over HTTP by the administrator of the first start. */
public final class Cast {

    /** An account and a token of its own. */
    public record Player(String account, String token) {}

    private final RunningDaybook daybook;
    private final Tokens tokens;
    private final String admin;
    private final Map<Role, Player> players = new EnumMap<>(Role.class);

    public Cast(RunningDaybook daybook, JdbcClient jdbc, Tokens tokens) {
        this.daybook = daybook;
        this.tokens = tokens;
        UUID first = jdbc.sql("select administrator from account.installation")
                .query(UUID.class)
                .single();
        admin = tokens.issue(new AccountId(first), new Label("Test"), Duration.ofHours(1))
                .token();
    }

    /** The token of the administrator of the first start. */
    public String admin() {
        return admin;
    }

    /** The one account that plays the role throughout a test class. */
    public Player a(Role role) {
        return players.computeIfAbsent(role, this::another);
    }

    /** A new account with that role for every programme. */
    public Player another(Role role) {
        String id = text(daybook.post(admin, "/api/accounts", "{\"post\":\"Tester\"}"), "id");
        String account = "/api/accounts/" + id;
        text(daybook.post(admin, account + "/grant-role", "{\"role\":\"" + role + "\",\"everywhere\":true}"), "id");
        return new Player(
                id,
                tokens.issue(AccountId.of(id), new Label("Test"), Duration.ofHours(1))
                        .token());
    }

    private static String text(java.net.http.HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get(field).stringValue();
    }
}
