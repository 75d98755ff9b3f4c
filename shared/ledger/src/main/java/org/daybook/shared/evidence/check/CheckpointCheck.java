package org.daybook.shared.evidence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.Cosignature;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;

/** Checks the signature of a pack's checkpoint, and that it is the one that the manifest names. */
public final class CheckpointCheck {

    private final PackFiles pack;
    private final String note;
    private final Claim claim;
    private final Trust trust;
    private final boolean vouchedFor;
    private final List<Check> checks = new ArrayList<>();

    /**
     * @param note with the cosignatures below it
     * @param vouchedFor whether the key that was given signed a manifest which names the checkpoint: then an older key of the
     *     ledger may have signed that
     */
    public CheckpointCheck(PackFiles pack, String note, Claim claim, Trust trust, boolean vouchedFor) {
        this.pack = pack;
        this.note = note;
        this.claim = claim;
        this.trust = trust;
        this.vouchedFor = vouchedFor;
    }

    public List<Check> checks() {
        return checks;
    }

    /** The tree that it commits to; absent if it is no checkpoint. */
    public Optional<Checkpoint> run() {
        Check readable = check("The checkpoint is valid, and of the tree that the manifest names");
        try {
            SignedNote signed = SignedNote.parse(note);
            Checkpoint checkpoint = Checkpoint.parse(signed.text());
            compare(checkpoint, readable);
            signatures(signed);
            return Optional.of(checkpoint);
        } catch (IllegalArgumentException e) {
            readable.fault("it is not a signed checkpoint");
            return Optional.empty();
        }
    }

    private void compare(Checkpoint checkpoint, Check check) {
        boolean same = checkpoint.origin().equals(claim.origin())
                && checkpoint.size() == claim.treeSize()
                && checkpoint.root().equals(claim.root());
        if (!same) check.fault("the manifest names another tree");
        if (claim.position() >= checkpoint.size()) check.fault("it has fewer leaves than were known");
    }

    private void signatures(SignedNote signed) {
        Check own = check("The checkpoint is signed by a key in the pack");
        List<VerifierKey> signers = PackedKeys.read(pack, own).stream()
                .filter(key -> PackedKeys.isOfTheLedger(key, claim) && signed.isSignedBy(key))
                .toList();
        if (signers.isEmpty()) own.fault("none of the keys in the pack signed it");
        trust.key().ifPresent(key -> given(key, signed, signers));
        trust.witnesses().forEach(witness -> witnessed(signed, witness));
    }

    private void given(VerifierKey key, SignedNote signed, List<VerifierKey> signers) {
        if (vouchedFor && !signed.isSignedBy(key) && !signers.isEmpty()) {
            check("The checkpoint is signed by a key of the ledger that the signed manifest vouches for, "
                    + signers.getLast());
            return;
        }
        PackedKeys.given(key, signed, claim, check("The checkpoint is signed by the key that you gave, " + key));
    }

    private void witnessed(SignedNote signed, VerifierKey witness) {
        Optional<Cosignature> seen = signed.cosignedBy(witness);
        Check check = check("The checkpoint was seen by the witness " + witness
                + seen.map(it -> " at " + it.seenAt()).orElse(""));
        if (seen.isEmpty()) check.fault("it has no cosignature of that witness that holds");
    }

    private Check check(String says) {
        Check check = new Check(says);
        checks.add(check);
        return check;
    }
}
