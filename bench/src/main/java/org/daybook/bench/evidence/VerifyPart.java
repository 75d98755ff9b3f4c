package org.daybook.bench.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.record.RecordSize;
import org.daybook.bench.report.Samples;
import org.daybook.bench.report.Table;
import org.daybook.shared.evidence.Verification;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.ledger.note.VerifierKey;

/** How fast a pack of evidence is checked, beside what this machine takes to hash its bytes and do nothing else. */
public final class VerifyPart implements BenchPart {

    private static final int PIECE = 1 << 20;
    /** Of the process that shows that a large pack takes no more room than a small one. */
    private static final String LITTLE = "-Xmx64m";

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String says() {
        return "Checking a pack of evidence";
    }

    @Override
    public void run(Run run) throws Exception {
        int entries = run.settings().entries();
        Files.createDirectories(run.settings().folder());
        Path file = run.settings().folder().resolve("evidence.zip");
        LargePack pack = new LargePack(RecordSize.of(entries));
        pack.write(file);
        try {
            measure(run, entries, file, pack.key());
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(Run run, int entries, Path file, String key) throws Exception {
        Trust trust = new Trust(Optional.of(VerifierKey.parse(key)), List.of());
        Samples bare = new Samples();
        Samples verify = new Samples();
        Samples process = new Samples();
        long heap = 0;
        // The first round warms up.
        for (int round = 0; round <= run.settings().rounds(); round++) {
            double hashed = seconds(() -> digest(file));
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            double verified = seconds(() -> hold(Verification.of(file, trust).holds()));
            heap = pools().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            double alone = seconds(() -> hold(status(run, file, key) == 0));
            System.out.printf("bare %.2f s, verify %.2f s, as a process %.2f s%n", hashed, verified, alone);
            if (round == 0) continue;
            bare.add(entries / hashed);
            verify.add(entries / verified);
            process.add(entries / alone);
        }
        Table table = run.report()
                .table("Checking a pack of %,d entries".formatted(entries), "", "entries a second", "of bare SHA-256");
        row(table, "bare SHA-256 over the same bytes, one thread", bare, bare);
        row(table, "`./daybook verify`, in a Java that is warm", verify, bare);
        row(table, "the same as a process of its own, with its start, " + LITTLE, process, bare);
        table.note("The pack has %,d bytes. The most heap used in a warm Java, garbage included: %,d MB."
                .formatted(Files.size(file), heap >> 20));
    }

    private static void row(Table table, String what, Samples samples, Samples bare) {
        table.row(what, "%,.0f".formatted(samples.median()), "%.2f".formatted(samples.median() / bare.median()));
    }

    private static void digest(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) digest.update(piece, 0, read);
        }
        digest.digest();
    }

    /** As {@code ./daybook verify} runs it. */
    private static int status(Run run, Path file, String key) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = run.settings().home().resolve("app/main/target/daybook.jar");
        return new ProcessBuilder(
                        java.toString(), LITTLE, "-jar", jar.toString(), "verify", file.toString(), "--key", key)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private static void hold(boolean holds) {
        if (!holds) throw new IllegalStateException("The pack does not hold");
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Something that takes time. */
    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
