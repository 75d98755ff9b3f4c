package org.daybook.app.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends files of commands to a running Daybook, and counts what was accepted. */
@Command(
        name = "load",
        description = "Send files of commands (NDJSON) to a running Daybook.",
        customSynopsis = "./daybook load [-hV] FILE...",
        exitCodeList = {
            "0:Every command was accepted, now or before.",
            "1:A line was refused, or Daybook did not answer.",
            "2:The arguments are wrong, or a file cannot be read."
        },
        footer = {
            "",
            "Environment:",
            "  DAYBOOK_URL             where Daybook answers, such as http://localhost:8080",
            "  DAYBOOK_TOKEN_OFFICE    an API token of the programme office"
        })
final class LoadSubcommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Map<String, String> environment;

    @Parameters(
            paramLabel = "FILE...",
            hideParamSyntax = true,
            arity = "0..*",
            description = "a file of commands, one to a line; - reads the standard input")
    private List<String> files = List.of();

    /** The options of {@code run} have always been accepted, and mean nothing here. */
    @Option(
            names = {"--port", "--data", "--role"},
            hidden = true)
    private List<String> ignored;

    @Spec
    private CommandSpec spec;

    LoadSubcommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty()) throw new ParameterException(spec.commandLine(), "load needs a file.");
        RemoteDaybook daybook = RemoteDaybook.of(environment, "load", "DAYBOOK_TOKEN_OFFICE");
        for (String file : files) {
            if (!file.equals(STANDARD_INPUT) && !isReadable(Path.of(file))) {
                throw new ParameterException(spec.commandLine(), "there is no file " + file + " to read.");
            }
        }
        boolean allAccepted = true;
        for (String file : files) {
            try (InputStream lines = file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file))) {
                CommandUpload upload =
                        new CommandUpload(daybook, file, spec.commandLine().getErr()::println);
                try {
                    upload.send(lines);
                } finally {
                    spec.commandLine().getOut().println(upload);
                }
                allAccepted &= upload.refused() == 0;
            }
        }
        return allAccepted ? 0 : 1;
    }

    private static boolean isReadable(Path file) {
        return Files.isReadable(file) && !Files.isDirectory(file);
    }
}
