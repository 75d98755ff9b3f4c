package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.daybook.app.DaybookApplication;
import org.daybook.app.behaviour.DataTemplate;
import org.daybook.app.identity.token.Tokens;
import org.daybook.app.store.Started;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.command.dispatch.TravellingFailures;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node wired for Axon Server, as far as it can be tried without one: there is none at its address. */
class AxonServerAwayTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    /** What is tried here comes after the first start. */
    @BeforeEach
    void anEmptyRecord() {
        DataTemplate.EMPTY.copyTo(data);
    }

    /** Lets the node start, which asks the server for the first entry. */
    static class StartsAnyway {

        @Bean
        @Primary
        FirstEntry nobodyIsAsked() {
            return Optional::empty;
        }
    }

    @Test
    void whileAxonServerIsAwayCommandsAndQuestionsAreAnsweredThatTheyCanBeTriedAgain() throws Exception {
        String token;
        try (var node = start("--daybook.role=all")) {
            token = mayEverything(node);
        }
        try (var node = start(
                "--daybook.role=query",
                "--spring.profiles.active=axonserver",
                "--axon.axonserver.servers=localhost:1")) {
            assertThat(node.getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
            assertThat(node.getBean(AxonServerCommandBus.class).localSegment()).isInstanceOf(TravellingFailures.class);
            assertThatThrownBy(() -> node.getBean(CommandSender.class).send(opening()))
                    .isInstanceOfSatisfying(Rejection.class, refused -> {
                        assertThat(refused.kind()).isEqualTo(Rejection.Kind.UNAVAILABLE);
                        assertThat(refused.code()).isEqualTo("nobody-there");
                    });
            for (String question : List.of("/api/portfolio", "/portfolio", "/", "/api/decisions")) {
                assertLater(send(request(node, token, question).header("Accept", "text/html, application/json")));
            }
        }
    }

    private static ParsedCommand<?> opening() {
        OpenProgramme opening = new OpenProgramme(new Name("Inclusion"), null);
        Actor office = new Actor(
                new AccountId(UUID.randomUUID()),
                new Post("Programme office"),
                List.of(new Grant(Role.PROGRAMME_OFFICE, Set.of())));
        return ParsedCommand.of(null, opening, office, null);
    }

    private static void assertLater(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext node, String token, String path) {
        String port = node.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token);
    }

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

    private ConfigurableApplicationContext start(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--daybook.data=" + data,
                                "--daybook.embedded.binaries=" + Started.BINARIES,
                                "--server.port=0"))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(DaybookApplication.class, StartsAnyway.class).run(all);
    }
}
