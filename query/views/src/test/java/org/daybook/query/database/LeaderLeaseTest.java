package org.daybook.query.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.daybook.query.Until;
import org.daybook.query.facts.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The contract of everything that one node does at a time. A network that fails cannot be played here; its settings can be read. */
class LeaderLeaseTest {

    private static final LeaderLease.Duty DUTY = LeaderLease.Duty.WITNESSES;

    private final JdbcClient owner = JdbcClient.create(TestDatabase.owner());
    private final List<Connection> opened = new ArrayList<>();
    private final DelegatingDataSource connections = new DelegatingDataSource(TestDatabase.unpooled()) {
        @Override
        public Connection getConnection() throws SQLException {
            opened.add(super.getConnection());
            return opened.getLast();
        }
    };

    private final BlockingQueue<Led> led = new LinkedBlockingQueue<>();
    private final LeaderTask first = new Node("first");
    private final LeaderTask second = new Node("second");

    /** That a node has begun to lead. */
    private record Led(String node, LeaderLease lease) {}

    /** Leads until it is stopped, and does nothing by itself. */
    private final class Node extends LeaderTask {

        private final String name;

        Node(String name) {
            super(name, name + " does nothing", DUTY, TestDatabase.unpooled());
            this.name = name;
        }

        @Override
        protected void lead(LeaderLease lease, BooleanSupplier goesOn) {
            led.add(new Led(name, lease));
            Until.holds(() -> !goesOn.getAsBoolean());
        }
    }

    @BeforeEach
    void table() {
        owner.sql("CREATE TABLE public.led (node text)").update();
        owner.sql("GRANT INSERT ON public.led TO PUBLIC").update();
    }

    @AfterEach
    void stop() throws SQLException {
        first.stop();
        second.stop();
        for (Connection connection : opened) connection.close();
        owner.sql("DROP TABLE public.led").update();
    }

    @Test
    void theSecondNodeTakesOverFromOneThatIsKilledAndWhoseLateWritesFail() throws Exception {
        first.start();
        LeaderLease lost = next("first");
        second.start();
        Connection late = lost.connection();
        late.setAutoCommit(false);
        write(late, "first");

        kill();
        LeaderLease taken = next("second");

        assertThatThrownBy(late::commit).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> write(late, "first")).isInstanceOf(SQLException.class);
        assertThat(lost.isHeld()).isFalse();
        assertThat(taken.isHeld()).isTrue();
        write(taken.connection(), "second");
        assertThat(owner.sql("SELECT node FROM public.led").query(String.class).list())
                .containsExactly("second");
    }

    @Test
    void aNodeThatStopsLetsTheOtherLead() throws Exception {
        first.start();
        next("first");
        second.start();

        first.stop();

        next("second");
        assertThat(first.isRunning()).isFalse();
    }

    @Test
    void aTaskThatFailsSaysWhyAndIsTriedAgain() throws Exception {
        AtomicReference<LeaderLease> another = new AtomicReference<>();
        LeaderTask failing = new LeaderTask("failing", "It stands still", DUTY, TestDatabase.unpooled()) {
            @Override
            protected void lead(LeaderLease lease, BooleanSupplier goesOn) {
                led.add(new Led("failing", lease));
                if (another.get() != null) return;
                lease.close();
                another.set(LeaderLease.take(connections, DUTY).orElseThrow());
                throw new IllegalStateException("for a reason");
            }
        };
        failing.start();
        try {
            next("failing");
            Until.holds(() -> failing.trouble().isPresent());
            assertThat(failing.trouble()).contains("It stands still: for a reason");
            another.get().close();
            next("failing");
            assertThat(failing.trouble()).isEmpty();
        } finally {
            failing.stop();
        }
    }

    @Test
    void aLeaseIsHeldByOneAndNothingStaysOpenOfOneThatIsAnothersOrGivenBack() {
        LeaderLease lease = LeaderLease.take(connections, DUTY).orElseThrow();
        assertThat(lease.isHeld()).isTrue();
        assertThat(LeaderLease.take(connections, DUTY)).isEmpty();
        lease.close();

        assertThat(lease.isHeld()).isFalse();
        assertThat(opened).hasSize(2).allSatisfy(connection -> assertThat(connection.isClosed())
                .isTrue());
    }

    @Test
    void aSessionThatHasNotTakenTheLeaseDoesNotHoldIt() throws SQLException {
        try (LeaderLease lease = LeaderLease.candidate(connections, DUTY);
                LeaderLease rival = LeaderLease.candidate(connections, DUTY)) {
            assertThat(lease.isHeld()).isFalse();
            assertThat(lease.acquire()).isTrue();
            assertThat(rival.acquire()).isFalse();

            assertThat(lease.isHeld()).isTrue();
            assertThat(rival.isHeld()).isFalse();
        }
    }

    @Test
    void nothingStaysOpenOfASessionThatCannotBePrepared() {
        for (Throwable failure : List.of(
                new SQLException("refused"), new IllegalStateException("a bug"), new StackOverflowError("too deep"))) {
            DataSource failing = intercepted("createStatement", failure);
            assertThatThrownBy(() -> LeaderLease.candidate(failing, DUTY)).isSameAs(failure);
        }
        assertThat(opened).hasSize(3).allSatisfy(connection -> assertThat(connection.isClosed())
                .isTrue());
    }

    @Test
    void whatIsNotCommittedIsTakenBackBeforeTheLeaseIsGivenUp() throws SQLException {
        LeaderLease lease = LeaderLease.take(intercepted("close", null), DUTY).orElseThrow();
        lease.connection().setAutoCommit(false);
        write(lease.connection(), "first");
        assertThat(locksOnTheTable()).isPositive();

        // The session stays, as it does on the server for a while after its client has closed it.
        lease.close();

        assertThat(locksOnTheTable()).isZero();
        LeaderLease.take(connections, DUTY).orElseThrow().close();
        opened.getFirst().close();
        assertThat(owner.sql("SELECT node FROM public.led").query(String.class).list())
                .isEmpty();
    }

    @Test
    void aLeaseIsFreeAtOnceThoughItsTransactionHadFailed() throws SQLException {
        LeaderLease lease = LeaderLease.take(intercepted("close", null), DUTY).orElseThrow();
        lease.connection().setAutoCommit(false);
        assertThatThrownBy(() -> lease.connection().createStatement().execute("SELECT 1/0"))
                .isInstanceOf(SQLException.class);

        lease.close();

        LeaderLease.take(connections, DUTY).orElseThrow().close();
        opened.getFirst().close();
    }

    @Test
    void differentDutiesAreLedAtTheSameTime() {
        List<LeaderLease> held = new ArrayList<>();
        for (LeaderLease.Duty duty : LeaderLease.Duty.values()) {
            held.add(LeaderLease.take(connections, duty).orElseThrow());
        }
        assertThat(held).allMatch(LeaderLease::isHeld);
        held.forEach(LeaderLease::close);
    }

    @Test
    void theServerSoonMissesANodeThatHasTheLeaseAndVanished() {
        try (LeaderLease lease = LeaderLease.take(connections, DUTY).orElseThrow()) {
            int asksFor = setting(lease, "tcp_keepalives_idle")
                    + setting(lease, "tcp_keepalives_interval") * setting(lease, "tcp_keepalives_count");
            assertThat(asksFor).isBetween(10, 30);
            assertThat(setting(lease, "tcp_user_timeout")).isBetween(10_000, 30_000);
        }
    }

    @Test
    void aNodeDoesNotWaitForAVanishedServerForever() throws SQLException {
        try (LeaderLease lease = LeaderLease.take(connections, DUTY).orElseThrow()) {
            assertThat(lease.connection().getNetworkTimeout()).isBetween(10_000, 120_000);
        }
    }

    /** Connections on which that method throws the failure, or does nothing where there is none. */
    private DataSource intercepted(String method, Throwable failure) {
        return new DelegatingDataSource(connections) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection real = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, called, with) -> {
                            if (!called.getName().equals(method)) return called.invoke(real, with);
                            if (failure != null) throw failure;
                            return null;
                        });
            }
        };
    }

    private long locksOnTheTable() {
        return owner.sql("SELECT count(*) FROM pg_locks WHERE relation = 'public.led'::regclass")
                .query(Long.class)
                .single();
    }

    private LeaderLease next(String node) throws InterruptedException {
        Led next = led.poll(30, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        assertThat(next.node()).isEqualTo(node);
        return next.lease();
    }

    /** Ends the session that holds the lease, as the end of its node would, while the node knows nothing of it. */
    private void kill() {
        assertThat(owner.sql(
                                "SELECT pg_terminate_backend(pid, 30000) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                                        + " AND (classid::bigint << 32) + objid::bigint = x'7769746e657373'::bigint")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    private static void write(Connection connection, String node) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO public.led VALUES ('" + node + "')");
        }
    }

    /** In the unit in which the server keeps it; 0 where it leaves it to the system. */
    private static int setting(LeaderLease lease, String name) {
        return JdbcClient.create(new SingleConnectionDataSource(lease.connection(), true))
                .sql("SELECT setting::int FROM pg_settings WHERE name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
