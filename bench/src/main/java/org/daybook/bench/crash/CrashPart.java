package org.daybook.bench.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.report.Table;

/** The crash test of the build, many times over: it fails if an acknowledged entry is not on record exactly once. */
public final class CrashPart implements BenchPart {

    private static final Pattern ROUND =
            Pattern.compile("([a-z-]+): (\\d+) entries acknowledged, (\\d+) of them before.*");

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public String says() {
        return "Killed under load";
    }

    @Override
    public void run(Run run) throws Exception {
        int crashes = run.settings().crashes();
        Path log = run.settings().folder().resolve("crash.log");
        Map<String, Kind> kinds = new LinkedHashMap<>();
        boolean passed =
                new TestOfTheBuild("CrashTest", "daybook.crash.rounds").run(crashes, log, line -> count(line, kinds));
        Table table = run.report()
                .table(
                        "Crashes under load: " + (passed ? "nothing acknowledged was lost" : "FAILED"),
                        "crash",
                        "times",
                        "entries acknowledged",
                        "of them before the crash");
        kinds.forEach((name, kind) -> table.row(name, "" + kind.times, "" + kind.acknowledged, "" + kind.before));
        long times = kinds.values().stream().mapToInt(kind -> kind.times).sum();
        if (!passed || times != crashes)
            throw new IOException("Of %d crashes %d passed; see %s".formatted(crashes, times, log));
    }

    private static final class Kind {
        private int times;
        private long acknowledged;
        private long before;
    }

    /** Whether the line tells of a round. */
    private static boolean count(String line, Map<String, Kind> kinds) {
        Matcher round = ROUND.matcher(line);
        if (!round.matches()) return false;
        Kind kind = kinds.computeIfAbsent(round.group(1), name -> new Kind());
        kind.times++;
        kind.acknowledged += Long.parseLong(round.group(2));
        kind.before += Long.parseLong(round.group(3));
        return true;
    }
}
