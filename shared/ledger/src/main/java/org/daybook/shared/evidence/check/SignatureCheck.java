package org.daybook.shared.evidence.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;

/** Checks the signature of the manifest. */
final class SignatureCheck {

    private final PackFiles pack;
    private final SignedNote manifest;
    private final Claim claim;
    private final Trust trust;
    private boolean vouched;

    SignatureCheck(PackFiles pack, SignedNote manifest, Claim claim, Trust trust) {
        this.pack = pack;
        this.manifest = manifest;
        this.claim = claim;
        this.trust = trust;
    }

    List<Check> run() {
        List<Check> checks = new ArrayList<>();
        Check own =
                new Check("The manifest is signed by the newest key in the pack, and by no key from outside the pack");
        checks.add(own);
        List<VerifierKey> keys = PackedKeys.read(pack, own);
        Optional<List<VerifierKey>> signers = manifest.signedOnlyBy(keys);
        if (!keys.stream().allMatch(key -> PackedKeys.isOfTheLedger(key, claim))) {
            own.fault("a key is of another ledger than " + claim.origin());
        } else if (signers.isEmpty() || !isInOrder(signers.get(), keys)) {
            own.fault("it has other signatures");
        }
        trust.key().ifPresent(key -> {
            Check given = new Check("The manifest is signed by the key that you gave, " + key);
            checks.add(PackedKeys.given(key, manifest, claim, given));
            vouched = given.holds();
        });
        return checks;
    }

    /** The newest first, so that there is one way to write it. */
    private static boolean isInOrder(List<VerifierKey> signers, List<VerifierKey> keys) {
        List<VerifierKey> newestFirst = new ArrayList<>(keys);
        Collections.reverse(newestFirst);
        newestFirst.retainAll(signers);
        return newestFirst.equals(signers) && signers.getFirst().equals(keys.getLast());
    }

    /** Whether the key that was given signed it. */
    boolean isVouchedFor() {
        return vouched;
    }
}
