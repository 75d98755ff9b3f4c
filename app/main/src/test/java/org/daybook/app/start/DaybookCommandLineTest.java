package org.daybook.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaybookCommandLineTest {

    private final List<String> started = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void aFolder() {
        data = folder.resolve("my data");
    }

    private TypedLine type(String... arguments) {
        return TypedLine.execute(DaybookCommandLine.commandLine(started::addAll), List.of(arguments));
    }

    @Test
    void runHandsTheApplicationPortFolderAndRole() throws IOException {
        TypedLine typed = type("run", "--port=0", "--role=query", "--data", data.toString());
        assertThat(typed.status()).isZero();
        assertThat(started)
                .containsExactly("--server.port=0", "--daybook.data=" + data.toRealPath(), "--daybook.role=query");
        assertThat(typed.errors()).contains("Starting Daybook on port 0, with its record in " + data.toRealPath());
    }

    @Test
    void demoAsksForTheSampleRecordAndWhatFollowsTwoHyphensIsPassedOn() {
        type("demo", "--port", "0", "--data", data.toString(), "--", "--spring.profiles.active=axonserver", "--help");
        assertThat(started)
                .contains("--daybook.demo=true", "--spring.profiles.active=axonserver", "--help", "--daybook.role=all");
    }

    @Test
    void whatFollowsTwoHyphensIsTheApplicationsWhateverItIs() {
        type("run", "--port", "0", "--data", data.toString(), "--", "word", "", "--", "@file", "--a=b c");
        assertThat(started.subList(3, started.size())).containsExactly("word", "", "--", "@file", "--a=b c");
    }

    @Test
    void aWordBeforeTwoHyphensIsNoCommandEvenIfSettingsFollow() {
        TypedLine typed = type("run", "again", "--", "word");
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.errors()).startsWith("daybook: there is no command again.");
        assertThat(started).isEmpty();
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsNotReadAsAFileOfArguments() throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "--role=query");
        TypedLine typed = type("run", "--port", "0", "--data", data.toString(), "@" + file);
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.errors()).startsWith("daybook: there is no command @" + file + ".");
        type("run", "--port", "0", "--data", data.toString(), "--", "@" + file);
        assertThat(started).contains("--daybook.role=all").endsWith("@" + file);
    }

    @Test
    void theLastOfAnOptionGivenTwiceCounts() {
        assertThat(type("run", "--port", "0", "--role", "query", "--role", "command", "--data", data.toString())
                        .status())
                .isZero();
        assertThat(started).contains("--daybook.role=command");
    }

    @Test
    void aPortInUseIsNamedAndAnotherOffered() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            TypedLine typed = type("demo", "--port", "" + taken.getLocalPort(), "--data", data.toString());
            assertThat(typed.status()).isEqualTo(1);
            assertThat(typed.errors())
                    .contains("port " + taken.getLocalPort() + " is in use")
                    .contains("./daybook demo --port ");
        }
        assertThat(started).isEmpty();
        assertThat(data).doesNotExist();
    }

    @Test
    void aDataFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        TypedLine typed =
                type("run", "--port", "0", "--data", file.resolve("below").toString());
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.errors()).contains("cannot be made", "Choose another with --data.");
        assertThat(started).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    run --port eighty                        | --port needs a number, not 'eighty'.
                    run --port 65536                         | --port must be between 0 and 65535.
                    run --role both                          | --role is all, command or query, not 'both'.
                    run --data=                              | --data needs a folder.
                    run --data                               | --data needs a value.
                    run --colour                             | there is no option --colour.
                    run --colour=red                         | there is no option --colour.
                    run again                                | there is no command again.
                    again                                    | there is no command again.
                    load                                     | load needs a file.
                    load --key one file                      | --key is for verify.
                    run --format=2                           | --format is for verify.
                    evidence workstream=1                    | evidence needs to know what to fetch, such as workstream=ID, and a file
                    verify                                   | verify needs one pack.
                    verify one.zip two.zip                   | verify does not take 'two.zip' as well.
                    verify pack.zip --format                 | --format needs a value.
                    completion fish                          | there is no completion for fish, only for bash.
                    """)
    void wrongArgumentsAreRefusedInASentence(String line, String sentence) {
        TypedLine typed = type(line.split(" +"));
        assertThat(typed.status()).isEqualTo(2);
        assertThat(typed.errors()).startsWith("daybook: " + sentence).contains("--help lists what is possible.");
        assertThat(typed.out()).isEmpty();
        assertThat(started).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "demmo,demo",
        "evidnce,evidence",
        "verfy,verify",
        "new-ledger,new-ledger-key",
        "compleshun,completion",
        "laod,load"
    })
    void aMisspeltCommandNamesTheNearest(String typed, String nearest) {
        assertThat(type(typed).errors())
                .contains("there is no command " + typed + ".")
                .contains("Did you mean " + nearest + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "run,--ports,--port",
        "run,--prot=80,--port",
        "run,--dtaa,--data",
        "demo,--rloe,--role",
        "verify,--witnes,--witness",
        "verify,--yek,--key",
        "load,--verison,--version"
    })
    void aMisspeltOptionNamesTheNearest(String command, String typed, String nearest) {
        assertThat(type(command, typed, "80").errors()).contains("Did you mean " + nearest + "?");
    }

    @Test
    void anOptionThatIsLikeNoneNamesNone() {
        assertThat(type("run", "--colour=red").errors()).doesNotContain("Did you mean");
        assertThat(type("run", "-x").errors()).doesNotContain("Did you mean");
        assertThat(type("load", "--prot=80", "file").errors()).doesNotContain("--port?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "demo", "load", "evidence", "verify", "new-ledger-key", "completion"})
    void everyCommandExplainsItself(String command) {
        TypedLine typed = type(command, "--help");
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).contains("Usage: ./daybook " + command, "--help");
        assertThat(type(command, "-h").out()).isEqualTo(typed.out());
        assertThat(type("help", command).out()).isEqualTo(typed.out());
        assertThat(type("--help").out()).contains(command);
    }

    @Test
    void helpSaysWhatAnAuditorHasToKnow() {
        assertThat(type("verify", "--help").out()).contains("--format 2 refuses packs of format 1");
        assertThat(type("load", "--help").out())
                .contains("./daybook load [-hV] FILE...", "DAYBOOK_TOKEN_OFFICE", "a file of commands, one to a line");
        assertThat(type("evidence", "--help").out()).contains("decision=WORKSTREAM:DECISION", "DAYBOOK_TOKEN_AUDITOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "evidence", "verify"})
    void helpSaysHowACommandEnds(String command) {
        assertThat(type(command, "--help").out().lines().map(String::strip))
                .containsSequence("", "Exit status:")
                .anyMatch(line -> line.matches("0 +(The pack is written|Every).*"))
                .anyMatch(line -> line.matches("1 +\\w.*"))
                .anyMatch(line -> line.matches("2 +The arguments are wrong.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "demo", "load", "evidence", "verify", "new-ledger-key", "completion"})
    void helpHasNoEmptyBlockAndNoLineTooLongForATerminal(String command) {
        String help = type(command, "--help").out();
        assertThat(help).doesNotContain("\n\n\n").doesNotContainPattern(":\n(\n|$)");
        assertThat(help.lines()).allMatch(line -> line.length() <= 100);
    }

    /** The start script shows the file where nothing is built yet. */
    @Test
    void theHelpInTheDocumentationIsTheOneThatIsPrinted() throws IOException {
        assertThat(type("help").out())
                .isEqualTo(type("--help").out())
                .isEqualTo(Files.readString(Path.of("../../docs/command-line.txt")));
    }

    @Test
    void theVersionIsNamedWithTheOneOfJava() {
        assertThat(type("--version").out()).startsWith("Daybook ").contains("Java " + Runtime.version());
    }

    @Test
    void bashCompletesCommandsAndTheirOptions() throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion"), type("completion", "bash").out());
        assertThat(completions(script, "./daybook ver")).contains("verify");
        assertThat(completions(script, "./daybook verify --w")).contains("--witness");
    }

    private static String completions(Path script, String line) throws Exception {
        String program =
                """
                source "$1"; COMP_LINE=$2; read -ra COMP_WORDS <<<"$2"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_daybook 2>/dev/null; printf '%s\\n' "${COMPREPLY[@]}"
                """;
        Process bash = new ProcessBuilder("bash", "-c", program, "bash", script.toString(), line).start();
        return new String(bash.getInputStream().readAllBytes());
    }
}
