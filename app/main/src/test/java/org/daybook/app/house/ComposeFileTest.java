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

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token)(?!file).*");
    private static final String GIVEN = "\\$\\{[A-Z_]+:\\?.+}";

    private Map<String, Object> file;
    private Map<String, Map<String, Object>> services;

    @BeforeEach
    void read() throws IOException {
        file = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        services = map(file.get("services"));
    }

    @Test
    void thereAreAnEngineADatabaseTwoWritersAndTwoReaders() {
        assertThat(services.keySet())
                .containsExactlyInAnyOrder(
                        "axonserver", "axonserver-access", "postgres", "command-1", "command-2", "query-1", "query-2");
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

    /** Whichever signs, the other must be able to go on: after a failure, and after everything was taken down. */
    @Test
    void allThatKeepTheLedgerHaveItsKeyOnOneVolumeThatStays() {
        Map<String, Object> volumes = map(file.get("volumes"));
        for (String name : services.keySet()) {
            if (!command(name).contains("daybook.role=query")) continue;
            assertThat(command(name)).contains("--daybook.ledger.key-file=/ledger/ledger.key");
            assertThat(services.get(name).get("volumes").toString()).isEqualTo("[ledger:/ledger]");
        }
        assertThat(volumes).containsKey("ledger");
    }

    @Test
    void theKeyOfTheLedgerIsInAFolderThatOnlyItsOwnerMayEnter() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("Dockerfile"))).contains("RUN install -d -o daybook -m 700 /ledger");
    }

    /** As the documentation of 2024.2 has it: an application is registered with the system token. */
    @Test
    void nodesAreLetInToAxonServerAsARegisteredApplication() throws IOException {
        Map<String, Object> server = environment(services.get("axonserver"));
        assertThat(server)
                .containsEntry("AXONIQ_AXONSERVER_ACCESSCONTROL_ENABLED", "true")
                .containsEntry("AXONIQ_AXONSERVER_ACCESSCONTROL_SYSTEMTOKENFILE", "/run/secrets/axonserver-system")
                .containsKeys(
                        "AXONIQ_AXONSERVER_ACCESSCONTROL_INTERNAL_TOKEN",
                        "AXONIQ_AXONSERVER_ACCESSCONTROL_ADMIN_TOKEN",
                        "AXONIQ_AXONSERVER_ACCESSCONTROL_TOKEN");
        Map<String, Object> access = services.get("axonserver-access");
        assertThat(access.get("image")).isEqualTo(services.get("axonserver").get("image"));
        assertThat(environment(access).get("AXONSERVER_TOKEN"))
                .isEqualTo(environment(services.get("command-1")).get("AXON_AXONSERVER_TOKEN"));
        assertThat(services.get("command-1").get("depends_on").toString())
                .contains("axonserver-access={condition=service_completed_successfully}");
        assertThat(Files.readString(ROOT.resolve("deploy/axonserver-access.sh")))
                .contains("register-application", "USE_CONTEXT@default");
    }

    @Test
    void everyValueThatIsAskedForIsInTheExample() throws IOException {
        List<String> example = Files.readAllLines(ROOT.resolve("deploy/env.example"));
        Pattern.compile("\\$\\{([A-Z_]+):\\?")
                .matcher(Files.readString(ROOT.resolve("docker-compose.yml")))
                .results()
                .forEach(asked -> assertThat(example).contains(asked.group(1) + "="));
    }

    @Test
    void theImageRunsAsNobodyInParticular() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("Dockerfile"));
        assertThat(lines).contains("USER daybook").anyMatch(line -> line.startsWith("HEALTHCHECK"));
    }

    @Test
    void theImageIsBuiltWithTheVersionThatItIsToName() throws IOException {
        assertThat(services.get("command-1").get("build"))
                .isEqualTo(Map.of("context", ".", "args", Map.of("VERSION", "${DAYBOOK_VERSION:-}")));
        assertThat(Files.readString(ROOT.resolve("Dockerfile")))
                .containsSubsequence("ARG VERSION\n", "${VERSION:+-Dproduct.version=\"$VERSION\"}", "FROM ");
    }

    private String command(String service) {
        return String.valueOf(services.get(service).get("command"));
    }

    private static Map<String, Object> environment(Map<String, Object> service) {
        return service.containsKey("environment") ? map(service.get("environment")) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> map(Object node) {
        return (Map<String, V>) node;
    }
}
