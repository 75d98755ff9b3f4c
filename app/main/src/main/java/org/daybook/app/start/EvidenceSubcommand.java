package org.daybook.app.start;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches a pack of evidence; one that did not arrive whole is not kept. */
@Command(
        name = "evidence",
        description = "Fetch a pack of evidence from a running Daybook.",
        customSynopsis = "./daybook evidence [-hV] WHAT... FILE.zip",
        exitCodeList = {
            "0:The pack is written.",
            "1:It was refused, Daybook did not answer, or the file cannot be written.",
            "2:The arguments are wrong."
        },
        footer = {
            "",
            "Environment:",
            "  DAYBOOK_URL             where Daybook answers, such as http://localhost:8080",
            "  DAYBOOK_TOKEN_AUDITOR   an API token of an auditor"
        })
final class EvidenceSubcommand implements Runnable {

    private static final int OK = 200;

    private final Map<String, String> environment;

    @Parameters(
            paramLabel = "WHAT... FILE.zip",
            hideParamSyntax = true,
            arity = "0..*",
            description = {
                "what to fetch, and the file to write:",
                "workstream=ID, programme=ID, decision=ID, decision=WORKSTREAM:DECISION,",
                "or from=DAY to=DAY; and knownAt=INSTANT for what was known then"
            })
    private List<String> arguments = List.of();

    /** The options of {@code run} have always been accepted, and mean nothing here. */
    @Option(
            names = {"--port", "--data", "--role"},
            hidden = true)
    private List<String> ignored;

    @Spec
    private CommandSpec spec;

    EvidenceSubcommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        if (arguments.size() < 2) {
            throw wrong("evidence needs to know what to fetch, such as workstream=ID, and a file to write.");
        }
        RemoteDaybook daybook = RemoteDaybook.of(environment, "evidence", "DAYBOOK_TOKEN_AUDITOR");
        String query = arguments.subList(0, arguments.size() - 1).stream()
                .map(this::parameter)
                .collect(Collectors.joining("&"));
        String file = arguments.getLast();
        if (file.contains("=")) throw wrong("evidence needs a file to write, after what to fetch.");
        fetch(daybook, daybook.to("/api/evidence?" + query).build(), file);
        spec.commandLine().getOut().printf("%s is written. Check it: ./daybook verify %s%n", file, file);
    }

    private String parameter(String what) {
        int equals = what.indexOf('=');
        if (equals < 1) {
            throw wrong("'" + what
                    + "' does not say what to fetch: workstream=, programme=, decision=, from= and to=, knownAt=.");
        }
        return encoded(what.substring(0, equals)) + "=" + encoded(what.substring(equals + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void fetch(RemoteDaybook daybook, HttpRequest request, String file) {
        Path pack = Path.of(file).toAbsolutePath();
        if (Files.isDirectory(pack)) throw new SubcommandFailed(file + " is a folder.", "Name a file to write.");
        try {
            Path part =
                    Files.createTempFile(pack.getParent(), pack.getFileName().toString(), ".part");
            try {
                HttpResponse<Path> answer = daybook.answer(request, BodyHandlers.ofFile(part));
                if (answer.statusCode() != OK) throw refused(daybook, answer.statusCode(), Files.readString(part));
                Files.move(part, pack, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new SubcommandFailed(file + " cannot be written.");
        }
    }

    private SubcommandFailed refused(RemoteDaybook daybook, int status, String body) {
        spec.commandLine().getErr().println(ProblemInWords.of(body));
        return new SubcommandFailed(daybook + " answered " + status + ".");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
