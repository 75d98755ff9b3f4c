package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.app.DaybookApplication;
import org.daybook.app.behaviour.DataTemplate;
import org.daybook.app.identity.Routes;
import org.daybook.app.identity.token.Tokens;
import org.daybook.app.store.Started;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.text.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every route there is, asked of a node that does only one half: it may have nothing there, but it never fails inside. */
class RoleWalkTest {

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    /** What is tried here comes after the first start. */
    @BeforeEach
    void anEmptyRecord() {
        DataTemplate.EMPTY.copyTo(data);
    }

    @Test
    void noRouteOfANodeThatDoesOneHalfFailsInside() throws Exception {
        String token;
        try (var node = start("command")) {
            token = mayEverything(node);
            assertThat(walked(node, token)).isEmpty();
            HttpResponse<String> index = send(asked(node, token, "GET /", HTML));
            assertThat(index.statusCode()).isEqualTo(200);
            assertThat(index.body()).contains("This node takes commands", "/accounts");
            assertThat(send(asked(node, token, "GET /portfolio", HTML)).statusCode())
                    .isEqualTo(404);
        }
        try (var node = start("query")) {
            assertThat(walked(node, token)).isEmpty();
            HttpResponse<String> command = send(asked(node, token, "POST /api/programmes", JSON));
            assertThat(command.statusCode()).as(command.body()).isEqualTo(405);
            assertThat(command.headers().firstValue("Allow").orElseThrow()).startsWith("GET");
        }
    }

    private List<String> walked(ConfigurableApplicationContext node, String token) throws Exception {
        List<String> failed = new ArrayList<>();
        for (String route : Routes.all()) {
            for (String accept : List.of(HTML, JSON)) {
                HttpResponse<String> answer = send(asked(node, token, route, accept));
                boolean later = answer.statusCode() == 503
                        && answer.headers().firstValue("Retry-After").isPresent();
                if (answer.statusCode() >= 500 && !later) {
                    failed.add(answer.statusCode() + " " + route + " " + accept + ": " + answer.body());
                }
            }
        }
        return failed;
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest asked(ConfigurableApplicationContext node, String token, String route, String accept) {
        String method = route.substring(0, route.indexOf(' '));
        String path = Routes.address(route);
        boolean programme = path.equals("/api/programmes");
        String type = path.equals("/api/commands") ? "application/x-ndjson" : JSON;
        String body = programme ? "{\"name\":\"Inclusion " + UUID.randomUUID() + "\"}" : "{}";
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + node.getEnvironment().getProperty("local.server.port") + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept)
                .header("Content-Type", type)
                .timeout(Duration.ofMinutes(1))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    /** The first administrator, who is given every other role. */
    private static String mayEverything(ConfigurableApplicationContext node) {
        JdbcClient sql = JdbcClient.create(node.getBean(DataSource.class));
        UUID account = sql.sql("select administrator from account.installation")
                .query(UUID.class)
                .single();
        for (Role role : Role.values()) {
            sql.sql("insert into register.grant (account, role, programmes) values (?, ?, '{}') on conflict do nothing")
                    .params(account, role.name())
                    .update();
        }
        return node.getBean(Tokens.class)
                .issue(new AccountId(account), new Label("Test"), Duration.ofHours(1))
                .token();
    }

    private ConfigurableApplicationContext start(String role) {
        return new SpringApplicationBuilder(DaybookApplication.class)
                .run(
                        "--daybook.role=" + role,
                        "--daybook.data=" + data,
                        "--daybook.embedded.binaries=" + Started.BINARIES,
                        "--server.port=0");
    }
}
