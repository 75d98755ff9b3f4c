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
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;
import org.yaml.snakeyaml.Yaml;

/** The Axon Server of the compose file, of the same tag and with the same settings, but under the name localhost. */
final class AxonServerContainer extends GenericContainer<AxonServerContainer> {

    /** What nodes show to it, as the compose file asks them to. */
    static final String TOKEN = UUID.randomUUID().toString();

    private static final int HTTP = 8024;
    private static final int GRPC = 8124;
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String SYSTEM_TOKEN = UUID.randomUUID().toString();
    private static final String SYSTEM_TOKEN_FILE = "/run/secrets/axonserver-system";
    private static final String REGISTERS = "/axonserver-access.sh";

    private AxonServerContainer(Map<String, Object> service) {
        super(service.get("image").toString());
        map(service.get("environment")).forEach((name, value) -> withEnv(name, value.toString()));
        withEnv("AXONIQ_AXONSERVER_HOSTNAME", "localhost");
        withEnv("AXONIQ_AXONSERVER_ACCESSCONTROL_TOKEN", TOKEN);
        withEnv("AXONIQ_AXONSERVER_ACCESSCONTROL_ADMIN_TOKEN", SYSTEM_TOKEN);
        withEnv(
                "AXONIQ_AXONSERVER_ACCESSCONTROL_INTERNAL_TOKEN",
                UUID.randomUUID().toString());
        withCopyToContainer(Transferable.of(SYSTEM_TOKEN + "\n"), SYSTEM_TOKEN_FILE);
        withCopyToContainer(MountableFile.forHostPath(ROOT.resolve("deploy" + REGISTERS)), REGISTERS);
        withExposedPorts(HTTP, GRPC);
        waitingFor(Wait.forHttp("/actuator/health").forPort(HTTP).withStartupTimeout(Duration.ofMinutes(3)));
    }

    static AxonServerContainer ofTheComposeFile() {
        try {
            Map<String, Object> file = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
            return new AxonServerContainer(map(map(file.get("services")).get("axonserver")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the nodes in as axonserver-access of the compose file does: by its script, in a container of its image. */
    void letDaybookIn() {
        String environment = "AXONSERVER=http://localhost:" + HTTP + " AXONSERVER_TOKEN=" + TOKEN
                + " AXONSERVER_SYSTEM_TOKEN=" + SYSTEM_TOKEN;
        try {
            ExecResult registered = execInContainer("sh", "-c", environment + " sh " + REGISTERS);
            if (registered.getExitCode() != 0) throw new AssertionError(registered.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
