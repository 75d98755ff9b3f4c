package org.daybook.app.behaviour;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.daybook.app.Awaited;
import org.daybook.shared.ledger.note.VerifierKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;

/**
 * Somebody with every right on the database alters each column of the record and of the ledger in turn, and deletes a row of
 * each table: a self-audit finds it. A new column has to be decided on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@AtLength
class EveryColumnIsAuditedTest {

    /** Tables of which nothing is proved, and why. */
    private static final Map<String, String> NOTHING_RELIES_ON = Map.of(
            "record.seal",
                    "holds back entries to come: what is on record has passed it, and nothing rests on it any more",
            "record.snapshot", "a short cut to an aggregate's state, which may be thrown away at any time",
            "ledger.witness", "how the last asking of each witness went, written anew with the next one");

    /** Where adding something to the value would do more than alter one row. */
    private static final Map<String, String> TAMPERED_OTHERWISE = Map.of(
            "record.event.position",
            "alter table record.event drop constraint event_position_check;"
                    + " update record.event set position = -400 where position = 400;"
                    + " update record.event set position = 400 where position = 401;"
                    + " update record.event set position = 401 where position = -400;"
                    + " alter table record.event add constraint event_position_check check (position >= 0)",
            "record.event.role",
            "update record.event set role = case role when 'OWNER' then 'BOARD' else 'OWNER' end where position = 400",
            "record.event.zone",
            "update record.event set zone = 'Europe/Dublin' where position = 400",
            "record.event.aggregate_type",
            "update record.event set aggregate_type = case aggregate_type when 'board' then 'review' else 'board' end"
                    + " where position = 400");

    private NamedDemo demo;
    private JdbcTemplate superuser;
    private SingleConnectionDataSource leader;

    /** A column, as the database describes it. */
    private record Column(String table, String name, String type, boolean generated) {

        @Override
        public String toString() {
            return table + "." + name;
        }

        String altered() {
            return switch (type) {
                case "bigint" -> name + " + 1000003";
                case "integer" -> name + " + 1";
                case "text" -> name + " || 'x'";
                case "uuid" -> "gen_random_uuid()";
                case "boolean" -> "not " + name;
                case "date" -> name + " - 1";
                case "timestamp with time zone" -> name + " + interval '1 microsecond'";
                case "bytea" ->
                    "set_byte(" + name + ", octet_length(" + name + ") - 1, get_byte(" + name + ", octet_length(" + name
                            + ") - 1) # 1)";
                default -> throw new IllegalStateException("How is a column of type " + type + " altered?");
            };
        }
    }

    @BeforeAll
    void aRecordThatIsProvedAndWitnessed(@TempDir Path folder) throws Exception {
        demo = NamedDemo.start(folder);
        superuser = demo.superuser();
        long links = links();
        cosign();
        Awaited.until("the history tells of the cosignature", () -> links() > links);
        leadTheLedgerElsewhere();
        for (String table : tables()) superuser.execute("create table " + saved(table) + " as select * from " + table);
    }

    @AfterAll
    void stop() {
        if (leader != null) leader.destroy();
        if (demo != null) demo.close();
    }

    private static String saved(String table) {
        return "public.saved_" + table.replace('.', '_');
    }

    private long links() {
        return superuser.queryForObject("select count(*) from ledger.history", Long.class);
    }

    /** Otherwise the node would go on signing from what is altered here, and remember what is put back. */
    private void leadTheLedgerElsewhere() throws SQLException {
        long ledger = 0x6c6564676572L;
        leader = new SingleConnectionDataSource(demo.postgres().superuser().getConnection(), true);
        JdbcTemplate elsewhere = new JdbcTemplate(leader);
        while (!elsewhere.queryForObject("select pg_try_advisory_lock(?)", Boolean.class, ledger)) {
            elsewhere.queryForList(
                    "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
                            + " and classid = ? and objid = ?",
                    ledger >> 32,
                    ledger & 0xffffffffL);
        }
    }

    /** As a witness whom nobody configured would. */
    private void cosign() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        VerifierKey witness = VerifierKey.of("witness.example.org", VerifierKey.Purpose.COSIGNATURE, raw);
        String note = superuser.queryForObject(
                "select note from ledger.checkpoint order by number desc limit 1", String.class);
        String text = note.substring(0, note.indexOf("\n\n") + 1);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(("cosignature/v1\ntime 1700000000\n" + text).getBytes(StandardCharsets.UTF_8));
        byte[] blob = ByteBuffer.allocate(4 + 8 + 64)
                .put(HexFormat.of().parseHex(witness.id().toString()))
                .putLong(1700000000)
                .put(signature.sign())
                .array();
        superuser.update(
                "insert into ledger.cosignature (checkpoint, witness, line, seen_at)"
                        + " select max(number), ?, ?, to_timestamp(1700000000) from ledger.checkpoint",
                witness.toString(),
                "\u2014 witness.example.org " + Base64.getEncoder().encodeToString(blob) + "\n");
    }

    /** Numbers that the database gives out. */
    private String tampered(Column column) {
        String update = "update " + column.table() + " set " + column.name() + " = " + column.altered() + " where "
                + row(column.table());
        if (!column.generated()) return update;
        String alter = "alter table " + column.table() + " alter column " + column.name() + " set generated ";
        return alter + "by default; " + update + "; " + alter + "always";
    }

    private List<String> tables() {
        return superuser.queryForList(
                "select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_schema in ('record', 'ledger') and table_type = 'BASE TABLE' order by 1",
                String.class);
    }

    private List<Column> columns() {
        return superuser.query(
                "select table_schema || '.' || table_name, column_name, data_type, is_identity = 'YES' from information_schema.columns"
                        + " where table_schema in ('record', 'ledger') order by 1, ordinal_position",
                (row, n) -> new Column(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
    }

    /** Neither triggers nor foreign keys hold a superuser back. */
    private void tamper(String sql) {
        superuser.execute("set session_replication_role = replica; " + sql + "; set session_replication_role = origin");
    }

    private void putBack(String table) {
        tamper("delete from " + table + "; insert into " + table + " overriding system value select * from "
                + saved(table));
    }

    /** One in the middle of its table. */
    private String row(String table) {
        if (table.equals("record.event")) return "position = 400";
        if (table.equals("ledger.leaf")) return "position = 400";
        return "ctid = (select ctid from " + table + " order by 1 offset (select count(*) / 2 from " + table
                + ") limit 1)";
    }

    private List<String> audit() {
        Api auditor = demo.engine().reader("AUDITOR");
        Api.Answer asked = auditor.post("/api/self-audits", "{}");
        assertThat(asked.status()).isEqualTo(202);
        String run = "/api/self-audits/" + asked.json().get("id").asString();
        JsonNode answer = Awaited.await("the self-audit finishes")
                .until(() -> auditor.get(run).ok(), told -> told.at("/run").has("finishedAt"));
        List<String> findings = new ArrayList<>();
        answer.get("findings")
                .forEach(finding -> findings.add(finding.get("kind").asString()));
        return findings;
    }

    /** All of them at length; briefly every fifth, from one that is drawn by lot. */
    private static <T> List<T> someOf(List<T> all) {
        int step = Length.of(5, 1);
        int first = ThreadLocalRandom.current().nextInt(step);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == first)
                .mapToObj(all::get)
                .toList();
    }

    private boolean isExempt(String table) {
        return NOTHING_RELIES_ON.containsKey(table);
    }

    @Test
    void whateverColumnIsAlteredIsFound() {
        assertThat(audit()).as("before anything was altered").isEmpty();
        Map<String, String> unseen = new TreeMap<>();
        for (Column column : someOf(columns())) {
            if (isExempt(column.table())) continue;
            String sql = TAMPERED_OTHERWISE.getOrDefault(column.toString(), tampered(column));
            tamper(sql);
            if (audit().isEmpty()) unseen.put(column.toString(), sql);
            putBack(column.table());
        }
        assertThat(unseen).isEmpty();
        assertThat(audit()).as("everything was put back").isEmpty();
    }

    @Test
    void aRowThatIsDeletedIsFoundWhereverItIs() {
        List<String> unseen = new ArrayList<>();
        for (String table : someOf(tables())) {
            if (isExempt(table)) continue;
            String first = "ctid = (select ctid from " + table + " order by 1 limit 1)";
            String last = "ctid = (select ctid from " + table + " order by 1 desc limit 1)";
            for (String where : List.of(first, row(table), last)) {
                tamper("delete from " + table + " where " + where);
                if (audit().isEmpty()) unseen.add(table + " where " + where);
                putBack(table);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void tablesOfWhichNothingIsProvedAreNamedWithTheReason() {
        assertThat(tables().stream().filter(this::isExempt).collect(joining(" ")))
                .isEqualTo("ledger.witness record.seal record.snapshot");
        assertThat(NOTHING_RELIES_ON.values()).allMatch(reason -> !reason.isBlank());
    }
}
