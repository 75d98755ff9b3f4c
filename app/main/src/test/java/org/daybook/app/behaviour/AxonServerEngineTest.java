package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.app.tool.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/**
 * The record in Axon Server, which also carries the commands; facts, register, tokens and accounts in a PostgreSQL that
 * is named; two nodes that take commands and one that answers. Needs a Docker engine, which CI has not: without one the
 * whole suite is skipped, there too, and says what is not proved then. {@link FollowedRegisterEngineTest} proves the rest.
 */
@EnabledIf(value = "thereIsADockerEngine", disabledReason = AxonServerEngineTest.NOT_PROVED)
class AxonServerEngineTest extends RecordBehaviour {

    static final String NOT_PROVED =
            "There is no Docker engine, and so no Axon Server. Not proved: that the image of docker-compose.yml starts with"
                    + " its settings of access control, that deploy/axonserver-access.sh registers Daybook there, that a"
                    + " node is let in with that token and none without, and that commands and events travel over it.";

    static boolean thereIsADockerEngine() {
        boolean there = DockerClientFactory.instance().isDockerAvailable();
        if (!there) System.out.println(NOT_PROVED);
        return Tool.thereOrSaid(there, "Docker engine, and so no Axon Server,");
    }

    @Test
    void nobodyIsLetInWithAnotherToken(@TempDir Path folder) {
        assertThatThrownBy(
                        () -> nodes.start(folder, "stranger", UUID.randomUUID().toString(), "--daybook.role=command"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Axon Server does not answer");
    }

    private Nodes nodes;

    @Override
    RunningEngine start(Path folder) {
        AxonServerContainer axonServer = AxonServerContainer.ofTheComposeFile();
        axonServer.start();
        axonServer.letDaybookIn();
        NamedPostgres postgres = NamedPostgres.start(folder.resolve("postgres"));
        nodes = new Nodes(postgres, axonServer);
        DaybookProcess first = nodes.start(
                folder, "command-1", AxonServerContainer.TOKEN, "--daybook.role=command", "--daybook.demo=true");
        DaybookProcess second = nodes.start(folder, "command-2", AxonServerContainer.TOKEN, "--daybook.role=command");
        DaybookProcess query = nodes.start(folder, "query-1", AxonServerContainer.TOKEN, "--daybook.role=query");
        return new RunningEngine(
                first.url(), second.url(), query.url(), folder.resolve("demo.env"), first::said, () -> {
                    query.close();
                    second.close();
                    first.close();
                    postgres.close();
                    axonServer.close();
                });
    }

    private record Nodes(NamedPostgres postgres, AxonServerContainer axonServer) {

        DaybookProcess start(Path folder, String name, String token, String... arguments) {
            String[] all = Stream.concat(
                            Stream.of(arguments),
                            Stream.of(
                                    "--spring.profiles.active=axonserver",
                                    "--axon.axonserver.token=" + token,
                                    "--axon.axonserver.servers=" + axonServer.address()))
                    .toArray(String[]::new);
            return DaybookProcess.start(folder, name, postgres.arguments(folder, all));
        }
    }
}
