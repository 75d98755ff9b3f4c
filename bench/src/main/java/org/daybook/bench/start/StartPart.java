package org.daybook.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.machine.Folders;
import org.daybook.bench.report.Samples;
import org.daybook.bench.report.Table;

/** Starting on a folder that has been used before, its own PostgreSQL included: by the script, and as a fat jar. */
public final class StartPart implements BenchPart {

    private static final int IDLE_SECONDS = 20;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String says() {
        return "Until the first answer, and memory when idle";
    }

    @Override
    public void run(Run run) throws Exception {
        Path home = run.settings().home();
        Path data = run.settings().folder().resolve("start");
        Folders.delete(data);
        Files.createDirectories(data);
        Path log = run.settings().folder().resolve("start.log");
        Map<String, Launch> launches = new LinkedHashMap<>();
        launches.put("daybook", port -> Daybook.script(home, port, data));
        launches.put("fat jar", port -> fatJar(home, port, data));
        Map<String, Started> started = new LinkedHashMap<>();
        for (Map.Entry<String, Launch> launch : launches.entrySet()) {
            started.put(launch.getKey(), new Started());
            Daybook.launch(launch.getValue()::command, log).ready().close();
        }
        for (int round = 0; round < run.settings().rounds(); round++) {
            for (Map.Entry<String, Launch> launch : launches.entrySet()) {
                started.get(launch.getKey()).take(launch.getValue(), log);
            }
        }
        Table table = run.report()
                .table(
                        "Starting on a warm data folder, embedded PostgreSQL included, x "
                                + run.settings().rounds(),
                        "contestant",
                        "first 200 after s (median)",
                        "least-most",
                        "resident MB after " + IDLE_SECONDS + " s idle");
        started.forEach((name, s) -> table.row(
                name,
                "%.2f".formatted(s.seconds.median()),
                "%.2f-%.2f".formatted(s.seconds.least(), s.seconds.most()),
                "%.0f".formatted(s.resident.median())));
        started.forEach((name, s) -> run.report().figure("start." + name + ".seconds", s.seconds.all()));
    }

    private static List<String> fatJar(Path home, int port, Path data) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                home.resolve("app/main/target/daybook.jar").toString(),
                "--server.port=" + port,
                "--daybook.data=" + data);
    }

    @FunctionalInterface
    private interface Launch {
        List<String> command(int port);
    }

    /** What the starts of one contestant gave. */
    private static final class Started {

        private final Samples seconds = new Samples();
        private final Samples resident = new Samples();

        void take(Launch launch, Path log) throws Exception {
            long start = System.nanoTime();
            try (Daybook daybook = Daybook.launch(launch::command, log).ready()) {
                seconds.add((System.nanoTime() - start) / 1e9);
                Thread.sleep(IDLE_SECONDS * 1_000L);
                resident.add(residentMegabytes(daybook.pid()));
                System.out.printf("%.2f s, %.0f MB%n", seconds.last(), resident.last());
            }
        }

        private static double residentMegabytes(long pid) throws IOException {
            String line = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(l -> l.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        }
    }
}
