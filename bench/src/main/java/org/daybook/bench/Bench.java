package org.daybook.bench;

import java.util.ArrayList;
import java.util.List;
import org.daybook.bench.audited.AuditedPart;
import org.daybook.bench.crash.CrashPart;
import org.daybook.bench.crash.FirstStartPart;
import org.daybook.bench.evidence.VerifyPart;
import org.daybook.bench.growth.GrowthPart;
import org.daybook.bench.ledger.LedgerPart;
import org.daybook.bench.length.LengthPart;
import org.daybook.bench.machine.BenchPostgres;
import org.daybook.bench.pages.PagesPart;
import org.daybook.bench.past.PastPart;
import org.daybook.bench.rebuild.RebuildPart;
import org.daybook.bench.report.BenchReport;
import org.daybook.bench.start.StartPart;
import org.daybook.bench.steady.SteadyPart;
import org.daybook.bench.sustained.SustainedPart;
import org.daybook.bench.write.WritePart;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

/** Runs the comparisons that are asked for, one after the other; {@code bench/run} builds and starts it. */
public final class Bench {

    private static final List<BenchPart> PARTS = List.of(
            new WritePart(),
            new SustainedPart(),
            new LengthPart(),
            new RebuildPart(),
            new PastPart(),
            new PagesPart(),
            new AuditedPart(),
            new GrowthPart(),
            new StartPart(),
            new SteadyPart(),
            new LedgerPart(),
            new VerifyPart(),
            new CrashPart(),
            new FirstStartPart());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Settings settings = new Settings();
        CommandLine commandLine = new CommandLine(settings);
        try {
            commandLine.parseArgs(arguments);
        } catch (CommandLine.ParameterException e) {
            System.err.println(e.getMessage());
            commandLine.usage(System.err);
            System.exit(2);
        }
        if (commandLine.isUsageHelpRequested()) {
            commandLine.usage(System.out);
            return;
        }
        run(settings);
    }

    private static void run(Settings settings) throws Exception {
        BenchReport report = new BenchReport();
        List<String> failed = new ArrayList<>();
        // A data folder left by an earlier run remembers checkpoints of another record, and nothing is signed against
        // them.
        FileSystemUtils.deleteRecursively(settings.folder());
        try (BenchPostgres postgres = BenchPostgres.start(settings.folder().resolve("postgres"))) {
            for (BenchPart part : settings.chosen(PARTS)) {
                System.out.printf("%n=== %s%n", part.says());
                try {
                    part.run(new Run(settings, postgres, report));
                } catch (Exception e) {
                    e.printStackTrace();
                    failed.add(part.name() + ": " + e);
                }
                report.write(settings.folder());
            }
        }
        System.out.printf("%n%s%n", report.markdown());
        if (!failed.isEmpty()) {
            System.err.println("Failed: " + failed);
            System.exit(1);
        }
    }
}
