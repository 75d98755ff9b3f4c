package org.daybook.bench.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.report.Table;

/** Kills the first start of an empty record, many times over: it fails unless the next start completes each. */
public final class FirstStartPart implements BenchPart {

    private static final Pattern ROUND = Pattern.compile("first-start: killed after (\\d+) ms.*");

    @Override
    public String name() {
        return "first-start";
    }

    @Override
    public String says() {
        return "Killed while it starts for the first time";
    }

    @Override
    public void run(Run run) throws Exception {
        int kills = run.settings().crashes();
        Path log = run.settings().folder().resolve("first-start.log");
        List<Long> moments = new ArrayList<>();
        boolean passed = new TestOfTheBuild("FirstStartKilledTest", "daybook.first-start.rounds")
                .run(kills, log, line -> add(line, moments));
        Table table = run.report()
                .table(
                        "First starts that were killed: " + (passed ? "each was completed by the next" : "FAILED"),
                        "killed",
                        "first, ms",
                        "last, ms");
        table.row(
                "" + moments.size(),
                "" + moments.stream().mapToLong(Long::longValue).min().orElse(0),
                "" + moments.stream().mapToLong(Long::longValue).max().orElse(0));
        if (!passed || moments.size() != kills)
            throw new IOException("Of %d first starts %d were completed; see %s".formatted(kills, moments.size(), log));
    }

    private static boolean add(String line, List<Long> moments) {
        Matcher round = ROUND.matcher(line);
        if (!round.matches()) return false;
        moments.add(Long.parseLong(round.group(1)));
        return true;
    }
}
