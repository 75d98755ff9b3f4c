package org.daybook.shared.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.Cosignature;
import org.daybook.shared.ledger.SignedNote;
import org.daybook.shared.ledger.VerifierKey;

/** Who signed the checkpoint of a pack, and whether it is the one that the manifest speaks of. */
final class CheckpointCheck {

    private final Pack pack;
    private final Manifest manifest;
    private final Trust trust;
    private final List<Check> checks = new ArrayList<>();

    CheckpointCheck(Pack pack, Manifest manifest, Trust trust) {
        this.pack = pack;
        this.manifest = manifest;
        this.trust = trust;
    }

    List<Check> checks() {
        return checks;
    }

    /** The tree that it commits to; absent if it is no checkpoint. */
    Optional<Checkpoint> run() {
        Check readable = check("The checkpoint is one, of the tree that the manifest names");
        try {
            SignedNote note = SignedNote.parse(pack.text(PackNames.CHECKPOINT));
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            compare(checkpoint, readable);
            signatures(note);
            return Optional.of(checkpoint);
        } catch (IllegalArgumentException e) {
            readable.fault("it is no signed checkpoint");
            return Optional.empty();
        }
    }

    private void compare(Checkpoint checkpoint, Check check) {
        boolean same = checkpoint.origin().equals(manifest.origin())
                && checkpoint.size() == manifest.checkpoint().size()
                && checkpoint.root().toString().equals(manifest.checkpoint().root());
        if (!same) check.fault("the manifest names another tree");
        if (manifest.position() >= checkpoint.size()) check.fault("it has fewer leaves than were known");
    }

    private void signatures(SignedNote note) {
        Check own = check("The checkpoint is signed by a key in the pack");
        if (keys(own).stream().noneMatch(key -> isOfTheLedger(key) && note.isSignedBy(key))) {
            own.fault("none of the keys in the pack signed it");
        }
        trust.key().ifPresent(key -> {
            Check given = check("The checkpoint is signed by the key that you gave, " + key);
            if (!isOfTheLedger(key)) given.fault("the key is of another ledger than " + manifest.origin());
            else if (!note.isSignedBy(key)) given.fault("it is not signed by that key");
        });
        trust.witnesses().forEach(witness -> witnessed(note, witness));
    }

    private boolean isOfTheLedger(VerifierKey key) {
        return key.name().equals(manifest.origin()) && key.purpose() == VerifierKey.Purpose.NOTE;
    }

    private List<VerifierKey> keys(Check check) {
        List<VerifierKey> keys = new ArrayList<>();
        for (String line : pack.text(PackNames.KEY).split("\n")) {
            try {
                keys.add(VerifierKey.parse(line));
            } catch (IllegalArgumentException e) {
                check.fault("a line of " + PackNames.KEY + " is no verifier key");
            }
        }
        return keys;
    }

    private void witnessed(SignedNote note, VerifierKey witness) {
        Optional<Cosignature> seen = note.cosignedBy(witness);
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
