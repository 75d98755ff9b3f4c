package org.daybook.query.proof.audit;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.daybook.query.asof.ProjectionWait;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.proof.audit.AuditRun.Outcome;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.check.CheckpointAudit;
import org.daybook.query.proof.audit.check.EventStoreAudit;
import org.daybook.query.proof.audit.check.HistoryAudit;
import org.daybook.query.proof.audit.check.KeyAudit;
import org.daybook.query.proof.audit.check.KnownCheckpoint;
import org.daybook.query.proof.audit.check.LedgerAudit;
import org.daybook.query.proof.audit.check.ViewAudit;
import org.daybook.query.proof.ledger.HistoryNote;
import org.daybook.query.proof.ledger.StoredHistory;
import org.daybook.query.proof.ledger.StoredHistory.Link;
import org.daybook.query.proof.ledger.StoredLedger;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.query.rebuild.Scratch;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One self-audit: keys, ledger and views. */
@Component
class Auditing {

    private static final Logger LOG = LoggerFactory.getLogger(Auditing.class);

    /** What was recorded before is in the ledger within a second, unless something is wrong. */
    private static final Duration LEDGER_COMES_WITHIN = Duration.ofSeconds(10);

    /** So many leaves without an entry tell as much as a million. */
    private static final long MOST_BEYOND = 10_000;

    private final AuditSettings settings;
    private final EntrySource record;
    private final StoredLedger ledger;
    private final StoredHistory history;
    private final Optional<EventStoreAudit> eventStore;
    private final LedgerKeys keys;
    private final Projection projection;
    private final ProjectionWait wait;
    private final Scratch scratch;
    private final JdbcTemplate unpooled;

    Auditing(
            AuditSettings settings,
            EntrySource record,
            StoredLedger ledger,
            StoredHistory history,
            Optional<EventStoreAudit> eventStore,
            LedgerKeys keys,
            Projection projection,
            ProjectionWait wait,
            Scratch scratch,
            @Qualifier("unpooled") DataSource connections) {
        this.settings = settings;
        this.record = record;
        this.ledger = ledger;
        this.history = history;
        this.eventStore = eventStore;
        this.keys = keys;
        this.projection = projection;
        this.wait = wait;
        this.scratch = scratch;
        this.unpooled = new JdbcTemplate(connections);
    }

    /** The newest link of the ledger's history when this process audited last. */
    private final AtomicReference<Link> seen = new AtomicReference<>();

    /**
     * How it ended.
     *
     * @param failure why it came to no end; null where it did
     */
    record End(boolean interrupted, String failure) {

        Outcome outcome(Findings findings) {
            if (findings.areAlarming()) return Outcome.DISAGREED;
            if (failure == null) return Outcome.AGREED;
            return interrupted ? Outcome.INTERRUPTED : Outcome.FAILED;
        }
    }

    /** @param entries how many the record had when it was requested */
    End run(long entries, Optional<KnownCheckpoint> brought, Findings findings) {
        try {
            auditLedger(entries, brought, findings);
            if (eventStore.isPresent()) eventStore.get().run(entries, findings::add);
            return auditViews(entries, findings)
                    ? new End(false, null)
                    : new End(true, "The views are being rebuilt; try again when that is finished");
        } catch (InterruptedException e) {
            return new End(true, "The node that ran it was stopped");
        } catch (Throwable e) {
            // Errors as well: otherwise nothing would record that it did not finish.
            LOG.error("A self-audit failed", e);
            return new End(false, "It could not be completed; the log of the node that ran it says why");
        }
    }

    /** @return whether it was done: not while the views are rebuilt, or are empty because a new version builds them */
    private boolean auditViews(long entries, Findings findings) throws SQLException, InterruptedException {
        if (entries == 0) return true;
        long target = Math.min(entries - 1, projection.reached().position());
        return target >= 0 && new ViewAudit(scratch, unpooled, rate(), findings).run(target);
    }

    private Rate rate() {
        return new Rate(settings.entriesPerSecond());
    }

    private void auditLedger(long entries, Optional<KnownCheckpoint> brought, Findings findings)
            throws InterruptedException {
        List<VerifierKey> own = keys.read().stream().map(SignerKey::verifier).toList();
        List<KnownCheckpoint> known = new ArrayList<>(brought.stream().toList());
        keys.lastSigned()
                .map(note -> new KnownCheckpoint(
                        Checkpoint.parse(note.text()), "that this node remembers having signed", true))
                .ifPresent(known::add);
        // In this order: a checkpoint that is signed meanwhile is of leaves that are counted after it.
        List<RememberedLink> remembered = remembered();
        long newest = ledger.newest();
        awaitLedger(entries);
        if (ledger.signedSize() < entries) {
            findings.add(Kind.CHECKPOINT_MISSING, "No checkpoint proves all " + entries + " entries of the record");
        }
        long size = ledger.size();
        if (size > entries + MOST_BEYOND) {
            findings.add(Kind.ENTRY_MISSING, entries, "The ledger has " + size + " leaves, and the record " + entries);
        }
        KeyAudit keyAudit = KeyAudit.of(ledger, own, findings);
        CheckpointAudit checkpoints = new CheckpointAudit(ledger, keyAudit, newest, known, findings);
        new HistoryAudit(history, keyAudit, findings).run(newest);
        for (RememberedLink link : remembered) compare(link, findings);
        if (!findings.areAlarming()) seen.set(history.newest().orElse(null));
        new LedgerAudit(record, ledger, checkpoints, rate(), findings)
                .run(Math.max(entries, Math.min(size, entries + MOST_BEYOND)));
    }

    /** What this node has signed last, and what it saw when it audited before. */
    private List<RememberedLink> remembered() {
        List<RememberedLink> remembered = new ArrayList<>();
        keys.lastHistory()
                .map(note -> new RememberedLink(HistoryNote.of(note).number(), note.toString(), "having signed"))
                .ifPresent(remembered::add);
        Link last = seen.get();
        if (last != null) {
            remembered.add(new RememberedLink(last.number(), last.note(), "from the self-audit before"));
        }
        return remembered;
    }

    /** A link of the ledger's history that the tables may have no longer. */
    private record RememberedLink(long number, String note, String how) {}

    /** One that is being published is there in a moment. */
    private void compare(RememberedLink link, Findings findings) throws InterruptedException {
        if (wait.comesTrue(() -> isThere(link), LEDGER_COMES_WITHIN)) return;
        findings.add(
                Kind.CHECKPOINT_MISSING,
                "The history of the ledger no longer has the link " + link.number() + " that this node remembers "
                        + link.how() + ": what was published then was removed");
    }

    private boolean isThere(RememberedLink link) {
        return history.find(link.number())
                .filter(it -> it.note().equals(link.note()))
                .isPresent();
    }

    /** What is in no leaf after that is found missing. */
    private void awaitLedger(long entries) throws InterruptedException {
        wait.comesTrue(() -> Math.min(ledger.size(), ledger.signedSize()) >= entries, LEDGER_COMES_WITHIN);
    }
}
