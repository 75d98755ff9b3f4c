package org.daybook.app.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.app.tool.Tool;

/** {@code src/test/go/ledger-check}: a check of a ledger over HTTP by packages of the Go team's. */
final class LedgerCheck {

    /** Where Debian and its kin put the sources of packages. */
    private static final Map<String, String> PACKAGES =
            Map.of("GO111MODULE", "off", "GOPATH", "/usr/share/gocode", "GOFLAGS", "-buildvcs=false");

    private static final Path PROGRAM = Path.of("target", "ledger-check").toAbsolutePath();

    private LedgerCheck() {}

    record Result(int status, String said) {}

    static Result of(RunningEngine engine, String... options) {
        build();
        List<String> command = new ArrayList<>(
                List.of(PROGRAM.toString(), "-url", trimmed(engine.reads().toString())));
        command.addAll(List.of(options));
        return run(command, Map.of("DAYBOOK_TOKEN_AUDITOR", engine.token("AUDITOR")));
    }

    /** Of a pack of evidence, by a key that is known from elsewhere. */
    static Result ofPack(Path pack, String key) {
        build();
        return run(List.of(PROGRAM.toString(), "-pack", pack.toString(), "-key", key), Map.of());
    }

    private static String trimmed(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static synchronized void build() {
        String go = Tool.required("go").toString();
        if (!Files.isDirectory(Path.of(PACKAGES.get("GOPATH"), "src/golang.org/x/mod/sumdb/tlog"))) {
            Tool.missing("golang-golang-x-mod-dev");
        }
        Result built =
                run(List.of(go, "build", "-o", PROGRAM.toString(), "src/test/go/ledger-check/main.go"), PACKAGES);
        if (built.status() != 0) throw new AssertionError(built.said());
    }

    private static Result run(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
