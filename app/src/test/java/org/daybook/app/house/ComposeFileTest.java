package org.daybook.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ComposeFileTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token).*");
    private static final String GIVEN = "\\$\\{[A-Z_]+:\\?.+}";

    private Map<String, Map<String, Object>> services;

    @BeforeEach
    void read() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        services = map(file.get("services"));
    }

    @Test
    void thereAreAnEngineADatabaseTwoWritersAndTwoReaders() {
        assertThat(services.keySet())
                .containsExactlyInAnyOrder("axonserver", "postgres", "command-1", "command-2", "query-1", "query-2");
        assertThat(command("command-1")).contains("--daybook.role=command");
        assertThat(command("command-2")).contains("--daybook.role=command");
        assertThat(command("query-1")).contains("--daybook.role=query");
        assertThat(command("query-2")).contains("--daybook.role=query");
    }

    @Test
    void noImageIsTakenAsItHappensToBe() {
        services.forEach((name, service) -> assertThat(service.get("image").toString())
                .as(name)
                .contains(":")
                .doesNotContain("latest"));
    }

    @Test
    void noSecretIsWrittenDown() {
        services.forEach((name, service) -> environment(service).forEach((key, value) -> {
            if (SECRET.matcher(key).matches())
                assertThat(value.toString()).as(name + " " + key).matches(GIVEN);
        }));
    }

    @Test
    void onlyOneNodeMayChangeTheTables() {
        assertThat(services.keySet().stream()
                        .filter(name -> environment(services.get(name)).containsKey("DAYBOOK_DATABASE_OWNER_PASSWORD")))
                .containsExactly("command-1");
    }

    @Test
    void theImageRunsAsNobodyInParticular() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("Dockerfile"));
        assertThat(lines).contains("USER daybook").anyMatch(line -> line.startsWith("HEALTHCHECK"));
    }

    private String command(String service) {
        return services.get(service).get("command").toString();
    }

    private static Map<String, Object> environment(Map<String, Object> service) {
        return service.containsKey("environment") ? map(service.get("environment")) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> map(Object node) {
        return (Map<String, V>) node;
    }
}
