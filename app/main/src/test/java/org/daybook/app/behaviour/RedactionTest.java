package org.daybook.app.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.InflaterInputStream;
import org.daybook.app.Awaited;
import org.daybook.app.behaviour.Api.Answer;
import org.daybook.app.evidence.Verify;
import org.daybook.app.start.TypedLine;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A text that a court ordered out of the record is taken out of it, and everything that was proved stays proved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedactionTest {

    private static final String SECRET = "The complainant, \"A. Person\" of 1 High Street,\nwas interviewed";
    private static final String AUTHORITY = "the County Court, claim 123";
    private static final String SHOWN = "on the authority of " + AUTHORITY;

    private static final String NOTHING = "select * from record.redact('{}', '{}', '{}', '{}', now()::date, 'UTC',"
            + " gen_random_uuid(), 'x', '{}', '{}', '{}')";

    private NamedDemo demo;
    private RunningEngine engine;
    private JdbcTemplate superuser;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = NamedDemo.start(folder);
        engine = demo.engine();
        superuser = demo.superuser();
    }

    @AfterAll
    void stop() {
        if (demo != null) demo.close();
    }

    /** A workstream in which a text was recorded, corrected, frozen in an update, and seen by a board. */
    private final class Told {

        final String programme = opened("/api/programmes", "{\"name\":\"Redacted " + UUID.randomUUID() + "\"}");
        final String workstream =
                opened("/api/workstreams", "{\"programme\":\"" + programme + "\",\"name\":\"Interviews\"}");
        final String text;
        final long progress;

        Told(String text) {
            this.text = text;
            progress = act("record-progress", "{\"progress\":\"interview\",\"text\":" + json(text) + "}");
            // Of so much the views keep a frozen slide deflated.
            act("record-progress", "{\"text\":\"" + "Another thing was done. ".repeat(50) + "\"}");
            act("submit-update", "{\"reportingDate\":\"" + today() + "\"}");
            act("request-decision", "{\"decision\":\"go-on\",\"question\":\"Go on?\",\"board\":\"The board\"}");
            post(
                            "SECRETARY",
                            path() + "/record-decision",
                            "{\"decision\":\"go-on\",\"outcome\":\"APPROVED\",\"minute\":\"Yes\",\"update\":1}")
                    .ok();
        }

        String path() {
            return "/api/workstreams/" + workstream;
        }

        long act(String command, String body) {
            return post("OFFICE", path() + "/" + command, body)
                    .ok()
                    .at("/entries/0/version")
                    .asLong();
        }

        Answer redact(String more) {
            return redact(progress, "/text", more);
        }

        Answer redact(long entry, String field, String more) {
            String body =
                    """
                    {"aggregate": "%s", "entry": %d, "field": "%s", "authority": "%s", "reason": "It named a complainant"%s}
                    """
                            .formatted(workstream, entry, field, AUTHORITY, more);
            return post("DATA_PROTECTION", "/api/redactions", body);
        }

        long version() {
            return get("OFFICE", path() + "/history?limit=1")
                    .at("/items/0/version")
                    .asLong();
        }
    }

    private String today() {
        return LocalDate.now(ZoneId.of("Europe/London")).toString();
    }

    private static String json(String text) {
        return Json.mapper().writeValueAsString(text);
    }

    private Answer post(String role, String path, String body) {
        return engine.writer(role).post(path, body);
    }

    private JsonNode get(String role, String path) {
        return engine.reader(role).get(path).ok();
    }

    private String opened(String path, String body) {
        return post("OFFICE", path, body).ok().get("id").asString();
    }

    private static Answer awaited(Supplier<Answer> asked) {
        return Awaited.await("it is answered")
                .until(asked::get, answer -> answer.status() != 503 && answer.status() != 404);
    }

    /** The tables in any of whose rows the text stands, however it is escaped. */
    private List<String> tablesThatHold(String text) {
        List<String> found = new ArrayList<>();
        List<String> tables = superuser.queryForList(
                "select format('%I.%I', table_schema, table_name) from information_schema.tables where table_type ="
                        + " 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')",
                String.class);
        for (String table : tables) {
            // Rows as text show bytea in hexadecimal: what is in them is looked for as such too.
            String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
            Long rows = superuser.queryForObject(
                    "select count(*) from " + table + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0",
                    Long.class,
                    text,
                    hex);
            if (rows > 0) found.add(table);
        }
        for (String schema : List.of("facts_a", "facts_b")) {
            if (isDeflatedIn(schema, text)) found.add(schema + ".entry, deflated");
        }
        return found;
    }

    /** Long payloads lie deflated in the views, where no text can be seen from outside. */
    private boolean isDeflatedIn(String schema, String text) {
        return superuser
                .queryForList("select payload from " + schema + ".entry where get_byte(payload, 0) = 120", byte[].class)
                .stream()
                .anyMatch(payload -> inflated(payload).contains(text));
    }

    private static String inflated(byte[] payload) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(payload))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode audit() {
        Answer asked = awaited(() -> engine.reader("AUDITOR").post("/api/self-audits", "{}"));
        assertThat(asked.status()).isEqualTo(202);
        String run = "/api/self-audits/" + asked.json().get("id").asString();
        return Awaited.await("the self-audit finishes")
                .until(() -> get("AUDITOR", run), told -> told.at("/run").has("finishedAt"));
    }

    private static List<String> kinds(JsonNode audited) {
        List<String> kinds = new ArrayList<>();
        audited.get("findings").forEach(finding -> kinds.add(finding.get("kind").asString()));
        return kinds;
    }

    @Test
    void theTextIsGoneFromEveryTableAndViewAndTheRecordSaysWhoOrderedItAndWhy() {
        String person = "A. Person of number " + UUID.randomUUID();
        Told told = new Told("The complainant, " + person + ", was interviewed");
        told.act(
                "correct-entry",
                """
                {"entry": %d, "reason": "It was %s herself", "replacement": {"command": "record-progress",
                 "body": {"text": "%s was interviewed at home", "highlight": true}}}
                """
                        .formatted(told.progress, person, person));
        String before = Instant.now().toString();
        awaited(() -> engine.reader("BOARD").get(told.path() + "/slide?atLeast=" + told.version()));
        assertThat(tablesThatHold(person))
                .contains("record.event")
                .anyMatch(table -> table.endsWith(".entry"))
                .anyMatch(table -> table.endsWith(".entry, deflated"));

        Answer receipt = awaited(() -> told.redact(",\"passage\":\"" + person + "\""));

        assertThat(receipt.ok().get("redacted").size())
                .as("entry, update and correction")
                .isEqualTo(3);
        assertThat(tablesThatHold(person)).isEmpty();
        long version = receipt.json().at("/entries/0/version").asLong();
        JsonNode slide = get("BOARD", told.path() + "/slide?atLeast=" + version);
        assertThat(slide.at("/slide/progress/items").toString())
                .contains("[redacted]", SHOWN, "was interviewed at home");
        assertThat(get("BOARD", told.path() + "/slide?knownAt=" + before).toString())
                .contains(SHOWN)
                .doesNotContain(person);
        assertThat(get("BOARD", told.path() + "/updates/1").toString()).contains(SHOWN);
        JsonNode history = get("BOARD", told.path() + "/history?limit=1");
        assertThat(history.at("/items/0/type").asString()).isEqualTo("workstream.text-redacted");
        assertThat(history.at("/items/0/why").asString()).isEqualTo("It named a complainant");
        assertThat(history.at("/items/0/by/role").asString()).isEqualTo("DATA_PROTECTION");
        JsonNode listed = get("BOARD", "/api/redactions").at("/items/0");
        assertThat(listed.get("authority").asString()).isEqualTo(AUTHORITY);
        assertThat(listed.get("entries").size()).isEqualTo(3);
        assertThat(kinds(audit())).contains("REDACTED").containsOnly("REDACTED");
    }

    @Test
    void theWorkstreamGoesOnAndLaterUpdatesFreezeWhatIsLeft() {
        Told told = new Told(SECRET);
        awaited(() -> told.redact("")).ok();
        told.act("submit-update", "{\"reportingDate\":\"" + today() + "\"}");
        awaited(() -> engine.reader("BOARD").get(told.path() + "/updates/2")).ok();
        assertThat(get("BOARD", told.path() + "/updates/2").toString())
                .contains("[redacted]")
                .doesNotContain("A. Person");
        told.act("change-rag", "{\"dimension\":\"PROJECT\",\"rating\":\"GREEN\"}");
        assertThat(post("OFFICE", told.path() + "/correct-entry", "{\"entry\":" + 6 + ",\"reason\":\"No\"}")
                        .status())
                .as("a redaction is not corrected")
                .isEqualTo(409);
    }

    @Test
    void anEntryThatSomebodyAlteredInTheDatabaseIsNotRedactedButSaidToBeAltered() {
        Told told = new Told("B. Person of number " + UUID.randomUUID());
        awaited(() -> told.redact(", \"dryRun\": true")).ok();
        String where = " where aggregate_id = '" + told.workstream + "' and version = " + told.progress;
        for (String altered : List.of(
                "salt = set_byte(salt, 0, get_byte(salt, 0) # 1)",
                "metadata = convert_to(replace(convert_from(metadata, 'UTF8'), '\"salt\":', '\"sand\":'), 'UTF8')",
                "metadata = convert_to('nothing', 'UTF8')",
                "payload = convert_to(replace(convert_from(payload, 'UTF8'), 'interview', 'outerview'), 'UTF8')",
                "role = 'NOBODY'")) {
            superuser.execute("create table public.kept as select * from record.event" + where);
            superuser.execute("update record.event set " + altered + where);
            Answer refused = told.redact("");
            superuser.execute("update record.event e set salt = k.salt, metadata = k.metadata, payload = k.payload,"
                    + " role = k.role from public.kept k where e.position = k.position");
            superuser.execute("drop table public.kept");
            assertThat(refused.status()).as(altered).isEqualTo(409);
            assertThat(refused.json().get("code").asString()).as(altered).isEqualTo("entry-altered");
        }
        told.redact("").ok();
    }

    @Test
    void evidenceHoldsBeforeAndAfterWhateverItIsOf() throws IOException {
        String person = "A. Person of number " + UUID.randomUUID();
        Told told = new Told(person + " was interviewed");
        String known = knownNow(told);
        awaited(() -> told.redact("")).ok();
        awaited(() -> told.redact(told.progress + 3, "/question", "")).ok();
        for (String question : List.of(
                "workstream=" + told.workstream,
                "workstream=" + told.workstream + "&knownAt=" + known,
                "programme=" + told.programme + "&knownAt=" + known,
                "decision=" + told.workstream + ":go-on",
                "decision=" + told.workstream + ":go-on&knownAt=" + known,
                "from=2000-01-01&to=2100-01-01&knownAt=" + known)) {
            Answer pack = awaited(() -> engine.reader("AUDITOR").get("/api/evidence?" + question));
            String said = verified(pack.response().body());
            assertThat(said).as(question).contains("All of it holds", "[redacted] " + SHOWN);
            assertThat(new String(pack.response().body(), StandardCharsets.UTF_8))
                    .as(question)
                    .doesNotContain(person);
        }
    }

    private String knownNow(Told told) {
        awaited(() -> engine.reader("BOARD").get(told.path() + "/slide?atLeast=" + told.version()));
        return get("BOARD", told.path() + "/slide").get("knownAt").asString();
    }

    private String verified(byte[] pack) throws IOException {
        Path file = Files.createTempFile("evidence", ".zip");
        try {
            Files.write(file, pack);
            String key = get("AUDITOR", "/api/ledger").at("/keys/0/verifier").asString();
            TypedLine typed = TypedLine.to(new Verify(Clock.systemUTC()), List.of(file.toString(), "--key", key));
            LedgerCheck.Result others = LedgerCheck.ofPack(file, key);
            assertThat(others.status()).as(others.said()).isZero();
            return typed.said();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theLedgerProvesARedactedEntryAsItDidBefore() {
        Told told = new Told(SECRET);
        String path = "/api/ledger/inclusion?aggregate=" + told.workstream + "&version=" + told.progress;
        String leaf = awaited(() -> engine.reader("AUDITOR").get(path))
                .ok()
                .get("leaf")
                .toString();
        awaited(() -> told.redact("")).ok();
        assertThat(get("AUDITOR", path).get("leaf").toString()).isEqualTo(leaf);
    }

    @Test
    void aRebuildMakesTheSameViewsOfWhatIsLeft() {
        Told told = new Told(SECRET);
        awaited(() -> told.redact("")).ok();
        String slide = get("BOARD", told.path() + "/slide?atLeast=" + (told.version()))
                .at("/slide")
                .toString();
        assertThat(post("ADMIN", "/api/operations/rebuilds", "").status()).isEqualTo(202);
        awaitRebuild();
        assertThat(get("BOARD", told.path() + "/slide").at("/slide").toString()).isEqualTo(slide);
    }

    @Test
    void aSecondClickChangesNothing() {
        Told told = new Told(SECRET);
        awaited(() -> told.redact("")).ok();
        long version = told.version();
        Answer again = awaited(() -> told.redact(""));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asString()).isEqualTo("already-redacted");
        assertThat(told.version()).isEqualTo(version);
    }

    @Test
    void whatMakesNoSenseIsRefusedNamingTheFieldAndNothingIsChanged() {
        Told told = new Told(SECRET);
        awaited(() -> engine.reader("BOARD").get(told.path() + "/slide?atLeast=5"))
                .ok();
        long version = told.version();
        assertThat(refusal(told.redact(told.progress, "/progress", ""))).isEqualTo("422 field");
        assertThat(refusal(told.redact(told.progress, "text", ""))).isEqualTo("422 field");
        assertThat(refusal(told.redact(99, "/text", ""))).isEqualTo("404 entry");
        assertThat(refusal(told.redact(0, "/name", ""))).isEqualTo("409 field");
        assertThat(refusal(told.redact(",\"passage\":\"B. Person\""))).isEqualTo("422 passage");
        assertThat(refusal(told.redact(",\"passage\":\"A\""))).isEqualTo("422 passage");
        assertThat(refusal(told.redact(",\"passage\":\"County\""))).isEqualTo("422 passage");
        assertThat(told.version()).isEqualTo(version);
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.json().path("field").asString("");
    }

    @Test
    void nobodyElseMayRedact() {
        Told told = new Told(SECRET);
        String body = "{\"aggregate\":\"" + told.workstream + "\",\"entry\":" + told.progress
                + ",\"field\":\"/text\",\"authority\":\"me\",\"reason\":\"I like it better\"}";
        for (String role : List.of("OWNER", "OFFICE", "BOARD", "SECRETARY", "AUDITOR", "ADMIN")) {
            assertThat(post(role, "/api/redactions", body).status()).as(role).isEqualTo(403);
        }
    }

    @Test
    void noOtherRoleOfTheDatabaseMayCallTheFunctionAndTheOneThatMayCanWriteNothingElse() {
        assertThatThrownBy(() -> as("daybook_app", "app").execute(NOTHING))
                .rootCause()
                .hasMessageContaining("permission denied");
        for (String login : List.of("daybook_app", "daybook_redactor")) {
            assertThatThrownBy(() ->
                            as(login, login.replace("daybook_", "")).execute("select projection.forget('{}', '{}')"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        JdbcTemplate redactor = as("daybook_redactor", "redactor");
        for (String write : List.of(
                "update record.event set payload = payload",
                "delete from record.event",
                "insert into record.event select * from record.event limit 1",
                "delete from facts_a.entry",
                "update ledger.leaf set entry = entry",
                "select * from account.credential")) {
            assertThatThrownBy(() -> redactor.execute(write))
                    .as(write)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private JdbcTemplate as(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(demo.postgres().url());
        source.setUser(user);
        source.setPassword(password);
        return new JdbcTemplate(source);
    }

    /** What somebody who has stolen the login that may redact would like to make of a recorded decision. */
    private void forge(Told told, String left, String said) {
        as("daybook_redactor", "redactor")
                .query(
                        """
                with target as (select * from record.event where aggregate_id = ?::uuid and version = 5),
                    fresh as (select decode('000102030405060708090a0b0c0d0e0f', 'hex') as salt,
                        convert_to(replace(convert_from(payload, 'UTF8'), split_part(?, '|', 1), split_part(?, '|', 2)),
                            'UTF8') as payload from target),
                    entry as (select convert_to((jsonb_build_object('redaction', jsonb_build_object('act',
                        gen_random_uuid(), 'authority', 'me', 'reason', 'so', 'entries', jsonb_build_array(
                        jsonb_build_object('version', 5, 'fields', array['/minute'],
                            'payloadDigest', encode(sha256(t.salt || t.payload), 'base64'),
                            'redactedDigest', encode(sha256(f.salt || f.payload), 'base64'))))) %s)::text, 'UTF8') as payload
                        from target t, fresh f)
                select r.* from target t, fresh f, entry e, record.redact(
                    array[gen_random_uuid()::text], array[t.aggregate_id], array[e.payload], array[f.salt],
                    (now() at time zone t.zone)::date, t.zone, t.actor, 'Nobody',
                    array[t.position], array[f.payload], array[f.salt]) r
                """
                                .formatted(said),
                        row -> {},
                        told.workstream,
                        left,
                        left);
    }

    @Test
    void theFunctionTakesTextsOutAndLetsNothingElseBeChanged() {
        Told told = new Told(SECRET);
        awaitProof(told);
        String mark = "[redacted] on " + today() + " on the authority of me";
        for (String left : List.of(
                "\"APPROVED\"|\"REJECTED\"",
                "\"minute\":\"Yes\"|\"minute\":\"No, said the board. " + mark + "\"",
                "\"minute\":\"Yes\"|\"minute\":\"[redacted]\"",
                "\"minute\":\"Yes\"|\"minute\":\"" + mark + "\",\"more\":\"x\"",
                "no such words|at all")) {
            assertThatThrownBy(() -> forge(told, left, ""))
                    .as(left)
                    .rootCause()
                    .hasMessageContaining("is not redacted as the entries say");
        }
        String honest = "\"minute\":\"Yes\"|\"minute\":\"" + mark + "\"";
        assertThatThrownBy(() -> forge(told, honest, " - 'redaction'"))
                .rootCause()
                .hasMessageContaining("a redaction says who ordered it");
        assertThat(told.version()).isEqualTo(5);
        forge(told, honest, "");
        awaited(() -> engine.reader("BOARD").get(told.path() + "/slide?atLeast=6"));
        assertThat(told.version()).as("what is honest is done").isEqualTo(6);
        assertThat(post("ADMIN", "/api/operations/rebuilds", "").status()).isEqualTo(202);
        awaitRebuild();
        assertThat(kinds(audit())).containsOnly("REDACTED");
    }

    private void awaitProof(Told told) {
        awaited(() ->
                engine.reader("AUDITOR").get("/api/ledger/inclusion?aggregate=" + told.workstream + "&version=5"));
    }

    private void awaitRebuild() {
        JsonNode newest = Awaited.await("the rebuild finishes")
                .until(
                        () -> get("ADMIN", "/api/operations/rebuilds").at("/items/0"),
                        rebuild -> rebuild.has("finishedAt"));
        assertThat(newest.path("failure").isMissingNode()).isTrue();
    }

    @Test
    void theFunctionWritesNothingWhereNothingIsRedacted() {
        Long before = superuser.queryForObject("select count(*) from record.event", Long.class);
        String somethingElse = NOTHING.replace(
                "'{}', '{}', '{}', '{}', ",
                "array['x'], array[gen_random_uuid()], array['{}'::bytea], array['0123456789abcdef'::bytea], ");
        assertThatThrownBy(() -> as("daybook_redactor", "redactor").execute(NOTHING))
                .rootCause()
                .hasMessageContaining("the lists do not go together");
        assertThatThrownBy(() -> as("daybook_redactor", "redactor").execute(somethingElse))
                .rootCause()
                .hasMessageContaining("a redaction says who ordered it");
        assertThat(superuser.queryForObject("select count(*) from record.event", Long.class))
                .isEqualTo(before);
    }

    @Test
    void whatWouldBeRedactedIsSaidWithoutDoingIt() {
        Told told = new Told(SECRET);
        Answer tried = awaited(() -> told.redact(",\"dryRun\":true"));
        assertThat(tried.ok().get("redacted").size()).isEqualTo(2);
        assertThat(tried.json().has("act")).isFalse();
        assertThat(told.version()).isEqualTo(5);
        assertThat(tablesThatHold("1 High Street")).contains("record.event");
    }

    @Test
    void entriesThatHaveTheWordsStillAreNamed() {
        String person = "J. Doe " + UUID.randomUUID();
        Told told = new Told(person);
        told.act("record-progress", "{\"text\":\"Also " + person + " was there\"}");
        JsonNode receipt = awaited(() -> told.redact("")).ok();
        assertThat(receipt.get("redacted").size())
                .as("the entry and the update")
                .isEqualTo(2);
        assertThat(receipt.get("stillHeldBy").size()).as("a longer text stays").isEqualTo(1);
    }

    @Test
    void wordsThatLookLikeARedactionAreRedactedLikeAnyOthers() {
        String forged =
                "[redacted] on 2026-11-20 on the authority of the Information Commissioner " + UUID.randomUUID();
        Told told = new Told(forged);
        awaited(() -> told.redact("")).ok();
        assertThat(tablesThatHold(forged)).isEmpty();
    }

    @Test
    void theNameOfAClosedProgrammeIsRedactedAndKeepsNobodyFromRedactingElsewhere() {
        String name = "The affair of " + UUID.randomUUID();
        String closed = opened("/api/programmes", "{\"name\":\"" + name + "\"}");
        Told told = new Told("They met about " + name);
        assertThat(awaited(() -> post("DATA_PROTECTION", "/api/redactions", name(closed)))
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("stands-at-present");
        post("OFFICE", "/api/programmes/" + closed + "/close-programme", "{\"reason\":\"It is over\"}")
                .ok();
        awaited(() -> told.redact(",\"passage\":\"" + name + "\"")).ok();
        awaited(() -> engine.writer("DATA_PROTECTION").post("/api/redactions", name(closed)))
                .ok();
        assertThat(tablesThatHold(name)).isEmpty();
    }

    @Test
    void whatTheMinutesAndTheTermsOfABoardSayIsRedactedLikeWhatAWorkstreamSays() {
        String person = "A. Person of number " + UUID.randomUUID();
        Told told = new Told("The complainant, " + person + ", was interviewed");
        String board = opened(
                "/api/boards",
                "{\"programme\":\"%s\",\"name\":\"Board\",\"termsOfReference\":\"Chosen by %s\",\"members\":[\"%s\"]}"
                        .formatted(told.programme, person, person));
        String meeting =
                "/api/meetings/" + opened("/api/meetings", "{\"board\":\"" + board + "\",\"date\":\"2022-04-28\"}");
        post("SECRETARY", meeting + "/hold-meeting", "{\"attendees\":[\"" + person + "\"]}")
                .ok();
        post("SECRETARY", meeting + "/record-minutes", "{\"minutes\":\"1. " + person + " was heard.\"}")
                .ok();

        Answer receipt = awaited(() -> told.redact(",\"passage\":\"" + person + "\""));

        assertThat(receipt.ok().get("entries").size()).as("aggregates").isEqualTo(3);
        assertThat(tablesThatHold(person)).isEmpty();
        assertThat(get("BOARD", meeting).at("/meeting/minutes").asString()).contains(SHOWN, "was heard");
        assertThat(get("BOARD", "/api/boards/" + board)
                        .at("/board/termsOfReference")
                        .asString())
                .contains("Chosen by", SHOWN);
        assertThat(get("BOARD", meeting + "/history").at("/items/0/type").asString())
                .isEqualTo("meeting.text-redacted");
        assertThat(get("BOARD", "/api/boards/" + board + "/history")
                        .at("/items/0/type")
                        .asString())
                .isEqualTo("board.text-redacted");
        post("SECRETARY", meeting + "/record-minutes", "{\"minutes\":\"1. They were heard.\"}")
                .ok();
    }

    private static String name(String programme) {
        return "{\"aggregate\":\"" + programme + "\",\"entry\":0,\"field\":\"/name\",\"authority\":\"" + AUTHORITY
                + "\",\"reason\":\"It named a complainant\"}";
    }

    @Test
    void aRedactionThatNoEntryTellsOfAndOneThatWasUndoneAreFound() {
        Told told = new Told(SECRET);
        long position = superuser.queryForObject(
                "select position from record.event where aggregate_id = ?::uuid and version = ?",
                Long.class,
                told.workstream,
                told.progress);
        superuser.execute("create table public.before as select * from record.event where position = " + position);
        superuser.execute("update record.event set payload = convert_to(replace(convert_from(payload, 'UTF8'),"
                + " 'complainant', '[redacted]'), 'UTF8') where position = " + position);
        awaited(() ->
                engine.reader("AUDITOR").get("/api/ledger/inclusion?aggregate=" + told.workstream + "&version=5"));
        assertThat(kinds(audit())).contains("REDACTION_WITHOUT_ENTRY");
        putBack(position);
        awaited(() -> told.redact("")).ok();
        assertThat(kinds(audit())).containsOnly("REDACTED");
        superuser.execute("create table public.redacted as select * from record.event where position = " + position);
        putBack(position);
        assertThat(kinds(audit())).contains("REDACTION_UNDONE");
        superuser.execute("update record.event e set payload = r.payload, metadata = r.metadata, salt = r.salt"
                + " from public.redacted r where e.position = r.position");
        superuser.execute("drop table public.before; drop table public.redacted");
    }

    private void putBack(long position) {
        superuser.execute("update record.event e set payload = b.payload, metadata = b.metadata, salt = b.salt"
                + " from public.before b where e.position = b.position and e.position = " + position);
    }

    @Test
    void aSnapshotOfWhatWasThereBeforeIsNotKept() {
        Told told = new Told(SECRET);
        awaited(() -> told.redact("")).ok();
        int kept = superuser.update(
                "insert into record.snapshot (aggregate_id, version, aggregate_type, event_id, type, payload, taken_at)"
                        + " values (?::uuid, 1, 'workstream', 'x', 'x', 'x', now())",
                told.workstream);
        assertThat(kept).isZero();
    }
}
