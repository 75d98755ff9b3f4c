package org.daybook.bench.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.bench.BenchPart;
import org.daybook.bench.Run;
import org.daybook.bench.daybook.BenchRole;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.http.Load;
import org.daybook.bench.machine.Cpu;
import org.daybook.bench.report.Samples;
import org.daybook.bench.report.Table;
import org.daybook.bench.stock.StockTables;

/** Accepted commands over HTTP beside rows inserted by hand and beside Axon's own engine in the same product. */
public final class WritePart implements BenchPart {

    private static final String BARE = "bare";
    private static final String OURS = "daybook";
    /** No cache of aggregates, and a watch over every handler, as Axon has it unless told otherwise. */
    private static final String[] PLAIN = {"--daybook.aggregates-cached=0", "--axon.timeout.enabled=true"};

    @Override
    public String name() {
        return "write";
    }

    @Override
    public String says() {
        return "Accepted commands over HTTP, 32 keep-alive clients";
    }

    @Override
    public void run(Run run) throws Exception {
        List<Contestant> contestants = new ArrayList<>();
        try {
            start(run, contestants);
            Map<String, Turns> turns = new LinkedHashMap<>();
            for (Contestant contestant : contestants) turns.put(contestant.name(), new Turns());
            for (int round = 0; round < run.settings().rounds(); round++) {
                for (Contestant contestant : contestants) {
                    turns.get(contestant.name()).take(run, contestant);
                }
            }
            report(run, turns);
        } finally {
            for (Contestant contestant : contestants) contestant.close();
        }
    }

    private void start(Run run, List<Contestant> contestants) throws Exception {
        Daybook ours = run.daybook(OURS, BenchRole.COMMAND);
        contestants.add(OverHttp.on(OURS, ours, run.access(ours, OURS)));
        if (run.settings().before().isPresent()) {
            Daybook before = run.daybook(run.settings().before().get(), "before", BenchRole.COMMAND);
            contestants.add(OverHttp.on("before", before, run.access(before, "before")));
        }
        if (run.settings().measures("daybook-all")) {
            Daybook all = run.daybook("daybook_all", BenchRole.ALL);
            contestants.add(OverHttp.on("daybook-all", all, run.access(all, "daybook_all")));
        }
        if (run.settings().measures("stock")) contestants.add(stock(run, "stock", ours));
        if (run.settings().measures("stock-plain")) contestants.add(stock(run, "stock-plain", ours, PLAIN));
        Duration warmUp = Duration.ofSeconds(run.settings().warmUp());
        for (Contestant contestant : contestants) contestant.write(warmUp);
        contestants.add(BareInserts.into(run.postgres(), OURS, false));
        contestants.getLast().write(Duration.ofSeconds(2));
        if (run.settings().measures("bare-autocommit")) {
            contestants.add(BareInserts.into(run.postgres(), OURS, true));
        }
    }

    private static Contestant stock(Run run, String name, Daybook ours, String... more) throws Exception {
        String database = name.replace('-', '_');
        run.postgres().create(database);
        try (Connection connection = run.postgres().superuser(database)) {
            StockTables.create(connection);
        }
        List<String> arguments = new ArrayList<>(List.of("--daybook.role=command"));
        arguments.addAll(List.of(more));
        Daybook stock = run.stock(database, ours.javaOptions(), arguments.toArray(String[]::new))
                .ready();
        return OverHttp.on(name, stock, run.access(stock, database));
    }

    private static void report(Run run, Map<String, Turns> turns) {
        double bare = turns.get(BARE).perSecond.median();
        Table table = run.report()
                .table(
                        "Accepted commands over HTTP, 32 clients, %d s x %d"
                                .formatted(
                                        run.settings().seconds(), run.settings().rounds()),
                        "contestant",
                        "a second (median)",
                        "ratio to bare",
                        "least-most",
                        "p50 ms",
                        "p99 ms",
                        "its CPU us each",
                        "PostgreSQL CPU us each",
                        "allocated bytes each",
                        "transactions each",
                        "refused");
        turns.forEach((name, t) -> table.row(
                name,
                "%.0f".formatted(t.perSecond.median()),
                "%.2f".formatted(t.perSecond.median() / bare),
                "%.0f-%.0f".formatted(t.perSecond.least(), t.perSecond.most()),
                "%.1f".formatted(t.p50.median()),
                "%.1f".formatted(t.p99.median()),
                "%.0f".formatted(t.cpu.median()),
                "%.0f".formatted(t.postgresCpu.median()),
                "%.0f".formatted(t.allocated.median()),
                "%.2f".formatted(t.transactions.median()),
                Long.toString(t.refused)));
        turns.forEach((name, t) -> run.report().figure("write." + name + ".perSecond", t.perSecond.all()));
    }

    /** What the turns of one contestant gave. */
    private static final class Turns {

        private final Samples perSecond = new Samples();
        private final Samples p50 = new Samples();
        private final Samples p99 = new Samples();
        private final Samples cpu = new Samples();
        private final Samples postgresCpu = new Samples();
        private final Samples allocated = new Samples();
        private final Samples transactions = new Samples();
        private long refused;

        void take(Run run, Contestant contestant) throws Exception {
            try (Connection watching = run.postgres().superuser("postgres")) {
                long before = transactions(watching);
                Duration cpuBefore = contestant.cpu();
                Duration postgresBefore = Cpu.ofFamily(run.postgres().pid());
                long allocatedBefore = contestant.allocated();
                Load load = contestant.write(Duration.ofSeconds(run.settings().seconds()));
                double each = load.accepted();
                allocated.add((contestant.allocated() - allocatedBefore) / each);
                postgresCpu.add(micros(Cpu.ofFamily(run.postgres().pid()).minus(postgresBefore)) / each);
                cpu.add(micros(contestant.cpu().minus(cpuBefore)) / each);
                transactions.add((transactions(watching) - before) / each);
                perSecond.add(load.perSecond());
                p50.add(load.latencies().getValueAtPercentile(50) / 1e3);
                p99.add(load.latencies().getValueAtPercentile(99) / 1e3);
                refused += load.refused();
                System.out.printf(
                        "%-16s %8.0f/s  %d refused %s%n",
                        contestant.name(), load.perSecond(), load.refused(), load.firstRefusal());
            }
        }

        private static double micros(Duration time) {
            return time.toNanos() / 1e3;
        }

        /** Of the whole server; what PostgreSQL counts lags a second or so behind. */
        private static long transactions(Connection watching) throws SQLException, InterruptedException {
            Thread.sleep(1_200);
            try (PreparedStatement ask =
                            watching.prepareStatement("select sum(xact_commit + xact_rollback) from pg_stat_database");
                    ResultSet sum = ask.executeQuery()) {
                sum.next();
                return sum.getLong(1);
            }
        }
    }
}
