package org.daybook.app.ledger;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.shared.ledger.note.KeyId;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys with which this node signs, from its file; the first one is created if there is none. The last signed
 * checkpoint is stored beside them.
 */
final class KeysOfThisNode implements LedgerKeys {

    private static final Logger LOG = LoggerFactory.getLogger(KeysOfThisNode.class);
    private static final int RANDOM_BYTES = 8;

    private final KeyFile file;
    private final Optional<String> origin;
    private final Optional<KeyId> lost;
    private final SignedFile signed;

    KeysOfThisNode(KeyFile file, Optional<String> origin, Optional<KeyId> lost) {
        this.file = file;
        this.signed = file.signed();
        this.origin = origin;
        this.lost = lost;
    }

    @Override
    public List<SignerKey> read() {
        return file.read();
    }

    @Override
    public SignerKey make() {
        SignerKey made = file.first(origin.orElseGet(KeysOfThisNode::madeUp));
        LOG.info(
                "The ledger is signed by {}. Its secret key is in {}: keep a copy of that file in a safe place",
                made,
                file);
        return made;
    }

    /** Distinct from that of every other ledger, as C2SP tlog-checkpoint asks. */
    private static String madeUp() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return "daybook-" + HexFormat.of().formatHex(random);
    }

    @Override
    public Optional<KeyId> lost() {
        return lost;
    }

    @Override
    public Optional<SignedNote> lastSigned() {
        return signed.checkpoint();
    }

    @Override
    public Optional<SignedNote> lastHistory() {
        return signed.history();
    }

    @Override
    public void keep(SignedNote note, SignedNote history) {
        signed.write(note, history);
    }
}
