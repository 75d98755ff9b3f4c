package org.daybook.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code load} and {@code evidence} do with what a Daybook answers, and where none does. */
class RemoteDaybookTest {

    private static final int ALWAYS = 1000;

    private final List<Integer> linesOfRequests = new ArrayList<>();

    /** From which request on, how many times, and how the server answers that it is busy. */
    private int busyFrom = ALWAYS;

    private int busyTimes;
    /** How many requests it answers while it is too busy for the lines that say so. */
    private int busyLinesTimes;

    private int busyStatus = 503;
    private String retryAfter = "0";
    /** What is answered to a token that it does not know. */
    private String refusal = "nobody!";

    @TempDir
    private Path folder;

    private HttpServer server;
    private String url;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/api/evidence", this::pack);
        server.createContext("/api/commands", this::receipts);
        server.start();
    }

    @AfterEach
    void noServer() {
        server.stop(0);
    }

    private void pack(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        byte[] said = ("asked " + query).getBytes(StandardCharsets.UTF_8);
        if (!isAdmitted(exchange)) {
            answer(exchange, 403, refusal);
        } else {
            exchange.sendResponseHeaders(200, query.contains("broken") ? said.length + 1 : said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        }
    }

    /** A receipt for each line, but for those that say "bad", and for those that say "busy" as long as the server is. */
    private void receipts(HttpExchange exchange) throws IOException {
        String[] lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("\n");
        linesOfRequests.add(lines.length);
        if (linesOfRequests.size() >= busyFrom && busyTimes-- > 0) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            answer(exchange, busyStatus, "busy!");
            return;
        }
        if (!isAdmitted(exchange)) {
            answer(exchange, 403, refusal);
            return;
        }
        exchange.getResponseHeaders().set("Retry-After", retryAfter);
        boolean linesAreBusy = busyLinesTimes-- > 0;
        answer(
                exchange,
                200,
                IntStream.range(0, lines.length)
                        .mapToObj(i -> "{\"status\":%d%s,\"line\":%d}\n"
                                .formatted(status(lines[i], linesAreBusy), problem(lines[i]), i + 1))
                        .collect(Collectors.joining()));
    }

    private static String problem(String line) {
        if (line.contains("bad")) return ",\"detail\":\"This is bad.\"";
        return line.startsWith("#") ? ",\"code\":\"malformed-json\",\"detail\":\"It ends at line 1, column 1.\"" : "";
    }

    private static int status(String line, boolean linesAreBusy) {
        if (line.contains("bad")) return 409;
        if (line.startsWith("#")) return 400;
        return linesAreBusy && line.contains("busy") ? 503 : 200;
    }

    private static boolean isAdmitted(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Authorization").equals("Bearer secret");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private TypedLine evidence(String token, String... arguments) {
        Map<String, String> environment = Map.of("DAYBOOK_URL", url + "/", "DAYBOOK_TOKEN_AUDITOR", token);
        return TypedLine.to(new EvidenceSubcommand(environment), List.of(arguments));
    }

    private TypedLine load(String token, Path... files) {
        Map<String, String> environment = Map.of("DAYBOOK_URL", url, "DAYBOOK_TOKEN_OFFICE", token);
        return TypedLine.to(
                new LoadSubcommand(environment),
                Arrays.stream(files).map(Path::toString).toList());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aPackIsWrittenUnderItsNameOnceItIsWhole() throws IOException {
        Path pack = folder.resolve("a pack.zip");
        TypedLine typed =
                evidence("secret", "from=2022-01-01", "to=2022-03-31", "knownAt=2022-05-01T10:00:00+01:00", "" + pack);
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).isEqualTo("%s is written. Check it: ./daybook verify %s%n".formatted(pack, pack));
        assertThat(pack).hasContent("asked from=2022-01-01&to=2022-03-31&knownAt=2022-05-01T10%3A00%3A00%2B01%3A00");
        assertThat(files()).containsExactly(pack);
    }

    @Test
    void aPackThatBreaksOffIsNotKept() throws IOException {
        TypedLine typed = evidence("secret", "workstream=broken", "" + folder.resolve("pack.zip"));
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.errors()).contains("no complete answer");
        assertThat(files()).isEmpty();
    }

    @Test
    void aRefusalIsShownAndNoFileIsLeft() throws IOException {
        TypedLine typed = evidence("wrong", "programme=1", "" + folder.resolve("pack.zip"));
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.errors()).contains("nobody!", "answered 403");
        assertThat(files()).isEmpty();
    }

    @Test
    void evidenceNeedsToKnowOfWhatAndWhere() {
        assertThat(evidence("secret", "leadership", "pack.zip"))
                .returns(2, TypedLine::status)
                .satisfies(typed -> assertThat(typed.errors()).contains("'leadership' does not say what to fetch"));
        assertThat(evidence("secret", "workstream=1", "knownAt=2022-05-01").errors())
                .contains("evidence needs a file to write, after what to fetch.");
    }

    @Test
    void aFolderIsNotReplacedByAPack() throws IOException {
        TypedLine typed = evidence("secret", "programme=1", "" + folder);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.errors()).contains(folder + " is a folder.", "Name a file to write.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsAskedForIsSentWithItsNameInTheCharactersOfAnAddress() {
        Path pack = folder.resolve("pack.zip");
        assertThat(evidence("secret", "a b&c=d e&f=g", "" + pack).status()).isZero();
        assertThat(pack).hasContent("asked a+b%26c=d+e%26f%3Dg");
        assertThat(evidence("secret", "=1", "" + pack).errors()).contains("'=1' does not say what to fetch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://localhost", "http://", "http://a b", "http://localhost/?a=b", "/"})
    void anAddressThatIsNoneIsNamed(String address) {
        url = address;
        assertThat(evidence("secret", "programme=1", "" + folder.resolve("pack.zip")))
                .returns(1, TypedLine::status)
                .satisfies(typed -> assertThat(typed.errors()).contains("DAYBOOK_URL is not the address of a Daybook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret\n", "two words", "caf\u00e9", " "})
    void aTokenThatIsNoneIsBlamedByItsVariableAndNotShown(String token) throws IOException {
        TypedLine typed = load(token, Files.writeString(folder.resolve("file"), "good\n"));
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.errors())
                .contains("DAYBOOK_TOKEN_OFFICE is no API token.")
                .doesNotContain("DAYBOOK_URL", "secret", "words");
        assertThat(linesOfRequests).isEmpty();
    }

    @Test
    void withoutAnAddressOrATokenItIsSaidWhichIsMissing() {
        TypedLine evidence =
                TypedLine.to(new EvidenceSubcommand(Map.of("DAYBOOK_URL", url)), List.of("workstream=1", "pack.zip"));
        assertThat(evidence.status()).isEqualTo(1);
        assertThat(evidence.errors()).contains("evidence needs DAYBOOK_URL and DAYBOOK_TOKEN_AUDITOR.", "demo.env");
        TypedLine load = TypedLine.to(new LoadSubcommand(Map.of()), List.of("file"));
        assertThat(load.status()).isEqualTo(1);
        assertThat(load.errors()).contains("load needs DAYBOOK_URL and DAYBOOK_TOKEN_OFFICE.");
    }

    @Test
    void whatIsAcceptedIsCountedForEachFileAndWhatIsRefusedShownWithItsLineInTheFile() throws IOException {
        Path first = Files.writeString(folder.resolve("first.ndjson"), "good\n".repeat(250) + "bad\n" + "good");
        Path second = Files.writeString(folder.resolve("second.ndjson"), "good\n");
        TypedLine typed = load("secret", first, second);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out())
                .isEqualTo("%s: 251 accepted, 1 refused%n%s: 1 accepted, 0 refused%n".formatted(first, second));
        assertThat(typed.errors()).isEqualTo("Line 251: This is bad.%n".formatted());
        assertThat(linesOfRequests).containsExactly(200, 52, 1);
    }

    @Test
    void aFileOfAnotherKindIsRefusedInWordsAndTheFirstLinesAreEnough() throws IOException {
        Path file = Files.writeString(folder.resolve("README.md"), "good\n" + "# Title\n".repeat(300));
        TypedLine typed = load("secret", file);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.errors().lines())
                .hasSize(11)
                .startsWith("Line 2 is not valid JSON (column 1).", "Line 3 is not valid JSON (column 1).")
                .endsWith("290 more lines of " + file + " were refused.");
        assertThat(typed.out()).isEqualTo("%s: 1 accepted, 300 refused%n".formatted(file));
    }

    @Test
    void aProblemIsToldInWords() throws IOException {
        refusal = "{\"status\":403,\"code\":\"forbidden\",\"detail\":\"You may not. Ask an auditor.\"}";
        assertThat(evidence("wrong", "programme=1", "" + folder.resolve("pack.zip"))
                        .errors())
                .startsWith("You may not. Ask an auditor.%n".formatted())
                .contains("answered 403")
                .doesNotContain("{");
        assertThat(load("wrong", Files.writeString(folder.resolve("file"), "good\n"))
                        .errors())
                .startsWith("You may not. Ask an auditor.%n".formatted())
                .doesNotContain("{");
    }

    @Test
    void aFileThatIsAcceptedWholeEndsWithZero() throws IOException {
        assertThat(load("secret", Files.writeString(folder.resolve("file"), "good\n"))
                        .status())
                .isZero();
    }

    @Test
    void aRequestThatIsRefusedAsAWholeStopsTheLoading() throws IOException {
        TypedLine typed = load("wrong", Files.writeString(folder.resolve("file"), "good\n".repeat(300)));
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.errors()).contains("nobody!", "answered 403 to " + folder.resolve("file"));
        assertThat(linesOfRequests).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    503 | 0
                    429 | 0
                    503 | Sun, 06 Nov 1994 08:49:37 GMT
                    """)
    void whatIsAnsweredThatItMayComeAgainIsSentAgain(int status, String when) throws IOException {
        busyFrom = 2;
        busyTimes = 1;
        busyStatus = status;
        retryAfter = when;
        Path file = Files.writeString(folder.resolve("file"), "good\n".repeat(250));
        TypedLine typed = load("secret", file);
        assertThat(typed.status()).isZero();
        assertThat(typed.out()).isEqualTo("%s: 250 accepted, 0 refused%n".formatted(file));
        assertThat(typed.errors()).contains("answered " + status + ". Sending again in 0 s.");
        assertThat(linesOfRequests).containsExactly(200, 50, 50);
    }

    @Test
    void aLineThatIsRefusedForNowIsSentAgainWithAllThatFollowAndThoseBeforeItAreNot() throws IOException {
        busyLinesTimes = 2;
        Path file = Files.writeString(folder.resolve("file"), "good\nbad\nbusy\ngood\nbusy\nbad\n");
        TypedLine typed = load("secret", file);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEqualTo("%s: 4 accepted, 2 refused%n".formatted(file));
        String again = "Line 3 of " + file + " was answered 503. Sending again from there in 0 s.";
        assertThat(typed.errors().lines())
                .containsExactly("Line 2: This is bad.", again, again, "Line 6: This is bad.");
        assertThat(linesOfRequests).containsExactly(6, 4, 4);
    }

    @Test
    void aLineThatIsRefusedForNowEachTimeIsCountedAsRefused() throws IOException {
        busyLinesTimes = ALWAYS;
        Path file = Files.writeString(folder.resolve("file"), "good\nbusy\ngood\n");
        TypedLine typed = load("secret", file);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEqualTo("%s: 2 accepted, 1 refused%n".formatted(file));
        assertThat(typed.errors()).endsWith("Line 2 was answered 503.%n".formatted());
        assertThat(linesOfRequests).hasSize(10);
    }

    @Test
    void aDaybookThatStaysBusyEndsTheLoadingWithWhatWasAcceptedSoFar() throws IOException {
        busyFrom = 2;
        busyTimes = ALWAYS;
        Path file = Files.writeString(folder.resolve("file"), "good\n".repeat(199) + "bad\n" + "good\n".repeat(50));
        TypedLine typed = load("secret", file);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEqualTo("%s: 199 accepted, 1 refused%n".formatted(file));
        assertThat(typed.errors()).contains("busy!", "answered 503 to " + file, "not written twice");
        assertThat(linesOfRequests).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({"503,86400", "503,soon", "500,0"})
    void whatDoesNotAskToComeAgainSoonIsNotSentAgain(int status, String when) throws IOException {
        busyFrom = 1;
        busyTimes = ALWAYS;
        busyStatus = status;
        retryAfter = when;
        Path file = Files.writeString(folder.resolve("file"), "good\n");
        TypedLine typed = load("secret", file);
        assertThat(typed.status()).isEqualTo(1);
        assertThat(typed.out()).isEqualTo("%s: 0 accepted, 0 refused%n".formatted(file));
        assertThat(linesOfRequests).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsNamedBeforeAnythingIsSent() throws IOException {
        Path there = Files.writeString(folder.resolve("file"), "good\n");
        assertThat(load("secret", there, folder).errors()).contains("there is no file " + folder + " to read.");
        assertThat(load("secret", there, folder.resolve("none")).status()).isEqualTo(2);
        assertThat(linesOfRequests).isEmpty();
    }

    @Test
    void whereNobodyAnswersItIsSaid() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            url = "http://127.0.0.1:" + free.getLocalPort();
        }
        assertThat(load("secret", Files.writeString(folder.resolve("file"), "good\n")))
                .returns(1, TypedLine::status)
                .satisfies(typed -> assertThat(typed.errors()).contains("Nothing answers at " + url));
    }
}
