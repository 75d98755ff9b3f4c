package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.yaml.snakeyaml.Yaml;

/** The Axon Server of the compose file, of the same tag and with the same settings, but under the name localhost. */
final class AxonServerContainer extends GenericContainer<AxonServerContainer> {

    /** What nodes show to it, as the compose file asks them to. */
    static final String TOKEN = UUID.randomUUID().toString();

    private static final int HTTP = 8024;
    private static final int GRPC = 8124;
    private static final Path COMPOSE = Path.of("").toAbsolutePath().getParent().resolve("docker-compose.yml");

    private AxonServerContainer(Map<String, Object> service) {
        super(service.get("image").toString());
        map(service.get("environment")).forEach((name, value) -> withEnv(name, value.toString()));
        withEnv("AXONIQ_AXONSERVER_HOSTNAME", "localhost");
        withEnv("AXONIQ_AXONSERVER_ACCESSCONTROL_TOKEN", TOKEN);
        withExposedPorts(HTTP, GRPC);
        waitingFor(Wait.forHttp("/actuator/health").forPort(HTTP).withStartupTimeout(Duration.ofMinutes(3)));
    }

    static AxonServerContainer ofTheComposeFile() {
        try {
            Map<String, Object> file = new Yaml().load(Files.readString(COMPOSE));
            return new AxonServerContainer(map(map(file.get("services")).get("axonserver")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a node is told to reach it. */
    String address() {
        return getHost() + ":" + getMappedPort(GRPC);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
