package org.daybook.app.behaviour;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.daybook.app.tool.Tool;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;

/**
 * The record in Axon Server, which also carries the commands; facts, register, tokens and accounts in a PostgreSQL that
 * is named; two nodes that take commands and one that answers. Needs a Docker engine, which CI has not: without one the
 * whole suite is skipped, there too, and says so.
 */
@EnabledIf(value = "thereIsADockerEngine", disabledReason = "There is no Docker engine, and so no Axon Server.")
class AxonServerEngineTest extends RecordBehaviour {

    static boolean thereIsADockerEngine() {
        return Tool.thereOrSaid(
                DockerClientFactory.instance().isDockerAvailable(), "Docker engine, and so no Axon Server,");
    }

    @Override
    RunningEngine start(Path folder) {
        AxonServerContainer axonServer = AxonServerContainer.ofTheComposeFile();
        axonServer.start();
        NamedPostgres postgres = NamedPostgres.start(folder.resolve("postgres"));
        Nodes nodes = new Nodes(folder, postgres, axonServer);
        DaybookProcess first = nodes.start("command-1", "--daybook.role=command", "--daybook.demo=true");
        DaybookProcess second = nodes.start("command-2", "--daybook.role=command");
        DaybookProcess query = nodes.start("query-1", "--daybook.role=query");
        return new RunningEngine(
                first.url(), second.url(), query.url(), folder.resolve("demo.env"), first::said, () -> {
                    query.close();
                    second.close();
                    first.close();
                    postgres.close();
                    axonServer.close();
                });
    }

    private record Nodes(Path folder, NamedPostgres postgres, AxonServerContainer axonServer) {

        DaybookProcess start(String name, String... arguments) {
            String[] all = Stream.concat(
                            Stream.of(arguments),
                            Stream.of(
                                    "--spring.profiles.active=axonserver",
                                    "--axon.axonserver.token=" + AxonServerContainer.TOKEN,
                                    "--axon.axonserver.servers=" + axonServer.address()))
                    .toArray(String[]::new);
            return DaybookProcess.start(folder, name, postgres.arguments(folder, all));
        }
    }
}
