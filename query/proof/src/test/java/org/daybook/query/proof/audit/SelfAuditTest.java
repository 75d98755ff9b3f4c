package org.daybook.query.proof.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DeflaterInputStream;
import org.daybook.query.asof.ProjectionWait;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.proof.audit.AuditRun.Outcome;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.check.KeptCheckpoint;
import org.daybook.query.proof.ledger.PublishedCheckpoint;
import org.daybook.query.proof.ledger.TestLedger;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.query.rebuild.TestScratch;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.rag.RagFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What somebody with the rights of the owner of every table does to a record of several tiles, and that it is found. */
class SelfAuditTest {

    private static final String ORIGIN = "daybook.example.org/test";
    private static final int ENTRIES = 300;

    private final SignerKey key = SignerKey.generate(ORIGIN);
    /** Of a node that does not remember what it signed: what is found is found by the rest. */
    private LedgerKeys keys = TestLedger.keysOf(key);

    private final JdbcTemplate owner = new JdbcTemplate(TestDatabase.owner());
    private final RandomHistory history = new RandomHistory(1957, ENTRIES);
    private final TestRecord record = history.record();
    private final TestLedger ledger = TestLedger.of(record);
    private final AuditLog log = new AuditLog(
            JdbcClient.create(TestDatabase.application()), new JdbcTransactionManager(TestDatabase.application()));
    private List<RawEntry> stored;
    private long unreadable = -1;
    private AuditVerdicts verdicts;
    private SelfAudits audits;

    @BeforeEach
    void aRecordThatIsProvedAndServed() {
        record.projectAll();
        ledger.append(key);
        stored = new ArrayList<>(record.stored().stream().map(TestRecord::raw).toList());
    }

    @AfterEach
    void stop() {
        if (audits != null) audits.stop();
    }

    private AuditAnswer audit() {
        return audit(Optional.empty());
    }

    private AuditAnswer audit(Optional<KeptCheckpoint> kept) {
        EntrySource source = reached -> new ListedEntries(stored, reached.position(), unreadable);
        AuditSettings settings = new AuditSettings(Duration.ZERO, Long.MAX_VALUE);
        Auditing auditing = new Auditing(
                settings,
                source,
                ledger.stored(),
                ledger.history(),
                Optional.empty(),
                keys,
                record.projection(),
                new ProjectionWait(new CommitSignal()),
                TestScratch.of(source, record.projection()),
                TestDatabase.unpooled());
        verdicts = new AuditVerdicts(log, settings, Clock.systemUTC());
        audits = new SelfAudits(
                settings,
                log,
                verdicts,
                auditing,
                ledger.stored(),
                () -> stored.isEmpty() ? -1 : stored.getLast().position(),
                Clock.systemUTC(),
                TestDatabase.unpooled());
        UUID run = audits.start(Optional.empty(), kept).id();
        TestLedger.await(() -> log.find(run).orElseThrow().finishedAt() != null);
        return new AuditAnswer(log.find(run).orElseThrow(), log.findings(run));
    }

    private static List<Kind> kinds(AuditAnswer answer) {
        return answer.findings().stream().map(Finding::kind).distinct().toList();
    }

    private void finds(Kind kind, long position) {
        AuditAnswer answer = audit();
        assertThat(answer.findings())
                .as(answer.toString())
                .anyMatch(finding ->
                        finding.kind() == kind && finding.position() != null && finding.position() == position);
        assertThat(answer.run().outcome()).isEqualTo(Outcome.DISAGREED);
    }

    private void alter(int position, byte[] payload) {
        RawEntry e = stored.get(position);
        stored.set(position, new RawEntry(e.header(), e.type(), e.typeVersion(), payload, e.metadata()));
    }

    @Test
    void whereNothingWasTouchedNothingIsFound() {
        AuditAnswer answer = audit();
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.run().failure()).isNull();
        assertThat(answer.run().outcome()).isEqualTo(Outcome.AGREED);
        assertThat(answer.run().entries()).isEqualTo(stored.size());
    }

    @Test
    void whileTheViewsAreEmptyBecauseANewVersionBuildsThemNobodySaysThatTheyAgree() {
        owner.update("UPDATE projection.reached SET position = -1, recorded_at = NULL");
        AuditAnswer answer = audit();
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.run().outcome()).isEqualTo(Outcome.INTERRUPTED);
        assertThat(answer.run().failure()).contains("The views are being rebuilt");
    }

    @Test
    void afterTheKeyWasRotatedNothingIsFound() {
        SignerKey next = SignerKey.generate(ORIGIN);
        history.goOn(1);
        record.projectAll();
        ledger.append(TestLedger.keysOf(next, key));
        history.goOn(1);
        record.projectAll();
        stored = new ArrayList<>(record.stored().stream().map(TestRecord::raw).toList());
        ledger.append(TestLedger.keysOf(next));
        keys = TestLedger.keysOf(next);
        assertThat(audit().findings()).isEmpty();
    }

    @Test
    void aPayloadThatWasAlteredByOneByte() {
        byte[] payload = stored.get(70).payload().clone();
        payload[payload.length - 3] ^= 1;
        alter(70, payload);
        AuditAnswer answer = audit();
        assertThat(answer.findings())
                .anyMatch(f -> f.kind() == Kind.PAYLOAD_ALTERED && f.position().equals(70L));
    }

    @Test
    void metadataThatWereAltered() {
        RawEntry e = stored.get(70);
        byte[] metadata =
                new String(e.metadata()).replace("Inclusion", "Exclusion").getBytes();
        stored.set(70, new RawEntry(e.header(), e.type(), e.typeVersion(), e.payload(), metadata));
        finds(Kind.METADATA_ALTERED, 70);
    }

    @Test
    void anEntryThatWasDeletedFromTheEnd() {
        stored.removeLast();
        AuditAnswer answer = audit();
        assertThat(answer.findings()).anyMatch(f -> f.kind() == Kind.ENTRY_MISSING && f.position() == stored.size());
    }

    @Test
    void anEntryThatWasDeletedFromTheMiddle() {
        stored.remove(70);
        finds(Kind.ENTRY_MISSING, 70);
    }

    @Test
    void twoEntriesThatWereSwapped() {
        stored.set(70, at(TestRecord.raw(record.stored().get(71)), 70));
        stored.set(71, at(TestRecord.raw(record.stored().get(70)), 71));
        AuditAnswer answer = audit();
        assertThat(answer.findings())
                .filteredOn(f -> f.kind() == Kind.PAYLOAD_ALTERED || f.kind() == Kind.HEADER_ALTERED)
                .extracting(Finding::position)
                .contains(70L, 71L);
    }

    @Test
    void anEntryThatWasInserted() {
        RawEntry copy = stored.get(40);
        stored.add(70, copy);
        for (int i = 70; i < stored.size(); i++) stored.set(i, at(stored.get(i), i));
        AuditAnswer answer = audit();
        assertThat(answer.findings())
                .filteredOn(f -> f.kind() == Kind.HEADER_ALTERED)
                .extracting(Finding::position)
                .contains(70L, 71L, ENTRIES - 1L);
    }

    private static RawEntry at(RawEntry e, long position) {
        var h = e.header();
        var moved = new org.daybook.shared.entry.EntryHeader(
                position,
                h.eventId(),
                h.aggregateType(),
                h.aggregate(),
                h.version(),
                h.recordedAt(),
                h.effectiveOn(),
                h.zone(),
                h.actor(),
                h.role(),
                h.post());
        return new RawEntry(moved, e.type(), e.typeVersion(), e.payload(), e.metadata());
    }

    @Test
    void aRowOfAViewThatWasEditedAddedOrRemoved() {
        long edited = owner.queryForObject(
                "SELECT max(known_from) FROM facts_a.fact WHERE attribute = " + ProgressFacts.NOTE.code(), Long.class);
        owner.update("UPDATE facts_a.fact SET value = '{\"text\":\"Nothing to see\"}' WHERE known_from = ?", edited);
        finds(Kind.VIEW_ALTERED, edited);

        long removed = owner.queryForObject(
                "SELECT min(known_from) FROM facts_a.fact WHERE attribute = " + DeliverableFacts.STATE.code(),
                Long.class);
        owner.update("DELETE FROM facts_a.fact WHERE known_from = ?", removed);
        finds(Kind.VIEW_REMOVED, removed);

        owner.update("INSERT INTO facts_a.fact (recorded_at, aggregate, attribute, effective_on, position, known_from,"
                + " version, thing, key, value, mark) SELECT recorded_at, aggregate, attribute, effective_on, position,"
                + " known_from, version, thing, 'forged', value, mark FROM facts_a.fact WHERE attribute = "
                + RagFacts.RATING.code() + " LIMIT 1");
        long added = owner.queryForObject("SELECT known_from FROM facts_a.fact WHERE key = 'forged'", Long.class);
        finds(Kind.VIEW_ADDED, added);
    }

    @Test
    void anEntryAsTheViewsServeItThatWasEdited() {
        owner.update("UPDATE facts_a.entry SET effective_on = effective_on - 1 WHERE position = 70");
        finds(Kind.VIEW_ALTERED, 70);
    }

    @Test
    void aPayloadOfTheViewsIsReadBeforeItIsCompared() {
        byte[] payload = owner.queryForObject("SELECT payload FROM facts_a.entry WHERE position = 70", byte[].class);
        setPayload(deflated(payload));
        assertThat(audit().findings()).isEmpty();

        setPayload(deflated("{}".getBytes(StandardCharsets.UTF_8)));
        finds(Kind.VIEW_ALTERED, 70);
        setPayload(Arrays.copyOf(deflated(payload), 9));
        finds(Kind.VIEW_ALTERED, 70);
    }

    private void setPayload(byte[] payload) {
        owner.update("UPDATE facts_a.entry SET payload = ? WHERE position = 70", payload);
    }

    private static byte[] deflated(byte[] payload) {
        try (DeflaterInputStream in = new DeflaterInputStream(new ByteArrayInputStream(payload))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoMadeEntriesAsTheViewsServeThemThatWasEdited() {
        long first = owner.queryForObject("SELECT min(id) FROM facts_a.author", Long.class);
        owner.update("UPDATE facts_a.author SET post = 'Nobody' WHERE id = ?", first);
        finds(Kind.VIEW_ALTERED, first);
    }

    @Test
    void aCorrectionThatTheViewsForgot() {
        long correction = owner.queryForObject("SELECT min(known_from) FROM facts_a.voiding", Long.class);
        owner.update("DELETE FROM facts_a.voiding WHERE known_from = ?", correction);
        finds(Kind.VIEW_REMOVED, correction);
    }

    @Test
    void aTileThatWasReplaced() {
        owner.update("UPDATE ledger.tile SET hashes = set_byte(hashes, 33, get_byte(hashes, 33) # 1) WHERE level = 0");
        finds(Kind.TILE_ALTERED, 1);
    }

    @Test
    void aLeafThatWasReplaced() {
        owner.update("UPDATE ledger.leaf SET entry = convert_to(replace(convert_from(entry, 'UTF8'), 'Inclusion',"
                + " 'Exclusion'), 'UTF8') WHERE position = 70");
        finds(Kind.HEADER_ALTERED, 70);
    }

    @Test
    void aLeafThatWasTakenAway() {
        owner.update("DELETE FROM ledger.leaf WHERE position = 70");
        finds(Kind.LEAF_MISSING, 70);
    }

    @Test
    void aCheckpointThatWasForged() {
        SignerKey forger = SignerKey.generate(ORIGIN);
        SignedNote forged = new Checkpoint(ORIGIN, 5, TreeHash.ofLeaf(new byte[0])).sign(List.of(forger));
        publish(5, TreeHash.ofLeaf(new byte[0]), forged);
        assertThat(kinds(audit())).containsExactly(Kind.CHECKPOINT_FORGED);
    }

    @Test
    void aCheckpointThatOurKeySignedForAnotherHistory() {
        TreeHash another = TreeHash.ofLeaf(new byte[0]);
        publish(5, another, new Checkpoint(ORIGIN, 5, another).sign(List.of(key)));
        assertThat(kinds(audit())).containsExactly(Kind.CHECKPOINT_FORGED, Kind.HISTORY_REPLACED);
    }

    @Test
    void aKeyThatTookThePlaceOfOurs() {
        owner.update(
                "UPDATE ledger.key SET verifier = ?",
                SignerKey.generate(ORIGIN).verifier().toString());
        assertThat(kinds(audit())).contains(Kind.KEY_REPLACED, Kind.CHECKPOINT_FORGED);
    }

    @Test
    void theEndOfTheLedgerCutOffTogetherWithTheRecord() {
        long last = stored.size() - 1L;
        owner.update("DELETE FROM ledger.leaf WHERE position = ?", last);
        stored.removeLast();
        assertThat(kinds(audit())).contains(Kind.HISTORY_REPLACED);
    }

    @Test
    void theWholeHistoryReplacedByAReSignedOneIsFoundByAnOlderCheckpoint() {
        PublishedCheckpoint older = ledger.stored().latest().orElseThrow();
        KeptCheckpoint kept =
                KeptCheckpoint.read(older.note().toString(), key.verifier().toString());
        assertThat(audit(Optional.of(kept)).run().outcome()).isEqualTo(Outcome.AGREED);
        audits.stop();

        TestRecord other = new RandomHistory(1958, ENTRIES).record();
        other.projectAll();
        TestLedger.of(other).append(key);
        stored = new ArrayList<>(other.stored().stream().map(TestRecord::raw).toList());
        assertThat(audit().findings()).as("by itself it agrees").isEmpty();
        audits.stop();
        assertThat(kinds(audit(Optional.of(kept)))).containsExactly(Kind.HISTORY_REPLACED);
    }

    @Test
    void aKeptCheckpointOfALongerHistory() {
        SignedNote longer = new Checkpoint(ORIGIN, 9_999, TreeHash.EMPTY).sign(List.of(key));
        AuditAnswer answer = audit(Optional.of(KeptCheckpoint.read(longer.toString(), null)));
        assertThat(kinds(answer)).containsExactly(Kind.HISTORY_REPLACED);
    }

    @Test
    void aSelfSignedCheckpointAlarmsNobodyButWhoBroughtIt() {
        SignerKey stranger = SignerKey.generate(ORIGIN);
        SignedNote other = new Checkpoint(ORIGIN, 20, TreeHash.EMPTY).sign(List.of(stranger));
        AuditAnswer answer = audit(Optional.of(
                KeptCheckpoint.read(other.toString(), stranger.verifier().toString())));
        assertThat(kinds(answer)).containsExactly(Kind.HISTORY_REPLACED);
        assertThat(answer.run().outcome()).isEqualTo(Outcome.AGREED);
        assertThat(verdicts.now().state()).isEqualTo(AuditVerdict.State.AGREES);
    }

    @Test
    void aCheckpointOfAnotherLedgerOrOneThatIsNotSignedIsRefused() {
        SignedNote elsewhere =
                new Checkpoint("elsewhere", 20, TreeHash.EMPTY).sign(List.of(SignerKey.generate("elsewhere")));
        SignedNote unsigned = new Checkpoint(ORIGIN, 20, TreeHash.EMPTY).sign(List.of(SignerKey.generate(ORIGIN)));
        for (SignedNote wrong : List.of(elsewhere, unsigned)) {
            assertThatThrownBy(() -> audit(Optional.of(KeptCheckpoint.read(wrong.toString(), null))))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).isEqualTo("checkpoint"));
        }
    }

    @Test
    void anEntryThatNobodyCanReadIsFoundWithTheRestAfterIt() {
        unreadable = 70;
        alter(200, new byte[] {'{', '}'});
        AuditAnswer answer = audit();
        assertThat(answer.findings())
                .anyMatch(f -> f.kind() == Kind.ENTRY_UNREADABLE && f.position() == 70)
                .anyMatch(f -> f.kind() == Kind.PAYLOAD_ALTERED && f.position() == 200);
        assertThat(answer.run().outcome()).isEqualTo(Outcome.DISAGREED);
        assertThat(verdicts.now().state()).isEqualTo(AuditVerdict.State.DISAGREES);
    }

    @Test
    void aCheckpointThatIsNoneAndAKeyThatIsNone() {
        owner.update(
                "INSERT INTO ledger.checkpoint (size, root, note, signed_at) VALUES (5, ?, 'garbage', now())",
                TreeHash.EMPTY.bytes());
        assertThat(kinds(audit())).containsExactly(Kind.CHECKPOINT_FORGED);
        audits.stop();
        owner.update("INSERT INTO ledger.key (verifier, since_size, since, lost) VALUES ('garbage', 0, now(), false)");
        assertThat(kinds(audit())).contains(Kind.KEY_REPLACED);
    }

    @Test
    void aLeafInOtherBytesAndOneWithWhatDoesNotBelongThere() {
        owner.update("UPDATE ledger.leaf SET entry = entry || ' '::bytea WHERE position = 70");
        owner.update("UPDATE ledger.leaf SET entry = convert_to('{\"\\u0000\":1}', 'UTF8') WHERE position = 71");
        AuditAnswer answer = audit();
        assertThat(answer.findings())
                .anyMatch(f -> f.kind() == Kind.LEAF_ALTERED && f.position() == 70)
                .anyMatch(f -> f.kind() == Kind.HEADER_ALTERED && f.position() == 71);
    }

    @Test
    void aFullTileWhereThereAreNoLeavesForIt() {
        owner.update("INSERT INTO ledger.tile SELECT level, 9, hashes, root FROM ledger.tile LIMIT 1");
        assertThat(kinds(audit())).containsExactly(Kind.TILE_ALTERED);
    }

    @Test
    void aKeyThatNobodyVouchesForThoughItIsNotTheNewest() {
        SignerKey forger = SignerKey.generate(ORIGIN);
        owner.update(
                "INSERT INTO ledger.key (number, verifier, since_size, since, lost) OVERRIDING SYSTEM VALUE"
                        + " VALUES (0, ?, 0, now(), false)",
                forger.verifier().toString());
        assertThat(kinds(audit())).containsExactly(Kind.KEY_REPLACED, Kind.KEY_ALTERED);
    }

    @Test
    void theWholeHistoryReplacedIsFoundByWhatTheNodeRemembersHavingSigned() {
        keys.keep(
                ledger.stored().latest().orElseThrow().note(),
                SignedNote.parse(ledger.history().newest().orElseThrow().note()));
        TestRecord other = new RandomHistory(1959, ENTRIES).record();
        other.projectAll();
        TestLedger.of(other).append(key);
        stored = new ArrayList<>(other.stored().stream().map(TestRecord::raw).toList());
        assertThat(kinds(audit())).containsExactly(Kind.CHECKPOINT_MISSING, Kind.HISTORY_REPLACED);
    }

    @Test
    void aLedgerThatWasEmptiedIsNotAClean() {
        owner.execute(
                "TRUNCATE ledger.leaf, ledger.tile, ledger.key, ledger.checkpoint, ledger.history, ledger.cosignature");
        stored = new ArrayList<>(stored.subList(0, 3));
        assertThat(kinds(audit())).contains(Kind.LEAF_MISSING);
    }

    @Test
    void whoeverWritesToTheLogDoesNotMakeThisProcessForget() {
        owner.update("DELETE FROM ledger.leaf WHERE position = 70");
        audit();
        owner.update("INSERT INTO audit.run (id, asked_at, entries, finished_at, outcome)"
                + " VALUES (gen_random_uuid(), now(), 1, now(), 'AGREED')");
        assertThat(verdicts.now().state()).isEqualTo(AuditVerdict.State.DISAGREES);
        AuditVerdicts another = new AuditVerdicts(log, new AuditSettings(Duration.ZERO, 1), Clock.systemUTC());
        owner.update("INSERT INTO audit.run (id, asked_at, entries, finished_at, outcome)"
                + " VALUES (gen_random_uuid(), now() + interval '1 year', 1, now(), 'AGREED')");
        assertThat(another.now().state()).isEqualTo(AuditVerdict.State.DISAGREES);
        owner.update("DELETE FROM audit.run WHERE asked_at > now() + interval '1 hour'");
    }

    private void publish(long size, TreeHash root, SignedNote note) {
        owner.update(
                "INSERT INTO ledger.checkpoint (size, root, note, signed_at) VALUES (?, ?, ?, now())",
                size,
                root.bytes(),
                note.toString());
    }
}
