package org.daybook.app.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.daybook.app.store.files.OwnerOnly;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts Daybook, once its port and its folder are found to be there for it. */
abstract class StartSubcommand implements Runnable {

    private static final List<String> ROLES = List.of("all", "command", "query");
    private static final int LAST_PORT = 65_535;
    private static final int DEFAULT_PORT = 8080;

    private final Consumer<List<String>> application;
    private final List<String> more;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "port to listen on (8080); 0 for any free port",
            defaultValue = "8080")
    private String port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "folder of the record (./data)",
            defaultValue = "./data")
    private String data;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "all, command (writes only) or query (reads only); (all)",
            defaultValue = "all")
    private String role;

    @Parameters(
            paramLabel = "-- SETTING",
            arity = "0..*",
            description = "settings of docs/operations.md, as --name=value, which go to the application as they are")
    private final List<String> settings = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    StartSubcommand(Consumer<List<String>> application, String... more) {
        this.application = application;
        this.more = List.of(more);
    }

    @Override
    public void run() {
        int chosen = port();
        if (!ROLES.contains(role)) throw wrong("--role is all, command or query, not '" + role + "'.");
        if (data.isEmpty()) throw wrong("--data needs a folder.");
        if (settings.size() > passedOn()) throw wrong("there is no command " + settings.getFirst() + ".");
        if (chosen != 0 && isTaken(chosen)) throw taken(chosen);
        Path folder = folder();
        errors("Starting Daybook on port " + chosen + ", with its record in " + folder);
        List<String> all = new ArrayList<>(
                List.of("--server.port=" + chosen, "--daybook.data=" + folder, "--daybook.role=" + role));
        all.addAll(more);
        all.addAll(settings);
        application.accept(all);
    }

    /** How many arguments follow the two hyphens; those are the application's, whatever they are. */
    private long passedOn() {
        return spec.commandLine().getParseResult().originalArgs().stream()
                .dropWhile(argument -> !argument.equals("--"))
                .skip(1)
                .count();
    }

    private int port() {
        if (!port.matches("[0-9]{1,5}")) throw wrong("--port needs a number, not '" + port + "'.");
        int number = Integer.parseInt(port);
        if (number > LAST_PORT) throw wrong("--port must be between 0 and " + LAST_PORT + ".");
        return number;
    }

    private static boolean isTaken(int port) {
        try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return open.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private SubcommandFailed taken(int port) {
        return new SubcommandFailed(
                "port " + port + " is in use by another program, perhaps by another Daybook.",
                "Stop that one, or choose another port: " + spec.qualifiedName() + " --port "
                        + (port < LAST_PORT ? port + 1 : DEFAULT_PORT));
    }

    private Path folder() {
        try {
            Path folder = Path.of(data).toAbsolutePath();
            OwnerOnly.createFolder(folder);
            if (!Files.isWritable(folder)) throw unusable("cannot be written to");
            return folder.toRealPath();
        } catch (IOException e) {
            throw unusable("cannot be made");
        }
    }

    private SubcommandFailed unusable(String why) {
        return new SubcommandFailed("the data folder " + data + " " + why + ".", "Choose another with --data.");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private void errors(String line) {
        CommandLine command = spec.commandLine();
        command.getErr().println(line);
        command.getErr().flush();
    }
}
