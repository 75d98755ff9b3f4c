package org.daybook.query.proof.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.shared.ledger.note.KeyId;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;

/** Keys in memory, as an operator's file would hold them. */
public final class TestKeys implements LedgerKeys {

    static final String ORIGIN = "daybook.example.org/test";

    private final List<SignerKey> keys = new ArrayList<>();
    private final AtomicInteger reads = new AtomicInteger();
    private KeyId lost;
    private SignedNote lastSigned;
    private SignedNote lastHistory;

    /** A file that holds these, the newest first. */
    public static TestKeys of(SignerKey... keys) {
        TestKeys file = new TestKeys();
        file.keys.addAll(List.of(keys));
        return file;
    }

    /** A new one before the others. */
    SignerKey add() {
        SignerKey made = SignerKey.generate(ORIGIN);
        keys.addFirst(made);
        return made;
    }

    void sayIsLost(SignerKey key) {
        lost = key.verifier().id();
    }

    /** How often it was looked into. */
    int reads() {
        return reads.get();
    }

    @Override
    public List<SignerKey> read() {
        reads.incrementAndGet();
        return List.copyOf(keys);
    }

    @Override
    public SignerKey make() {
        return add();
    }

    @Override
    public Optional<KeyId> lost() {
        return Optional.ofNullable(lost);
    }

    @Override
    public Optional<SignedNote> lastSigned() {
        return Optional.ofNullable(lastSigned);
    }

    @Override
    public Optional<SignedNote> lastHistory() {
        return Optional.ofNullable(lastHistory);
    }

    @Override
    public void keep(SignedNote signed, SignedNote history) {
        lastSigned = signed;
        lastHistory = history;
    }

    /** As somebody does who deletes the file beside the key. */
    public void forget() {
        lastSigned = null;
        lastHistory = null;
    }
}
