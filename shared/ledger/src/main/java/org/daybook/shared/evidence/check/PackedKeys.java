package org.daybook.shared.evidence.check;

import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;

/** The verifier keys in a pack, the newest last. */
final class PackedKeys {

    private PackedKeys() {}

    /** @param check records lines that are not keys */
    static List<VerifierKey> read(PackFiles pack, Check check) {
        List<VerifierKey> keys = new ArrayList<>();
        for (String line : pack.text(PackNames.KEY).split("\n")) {
            try {
                keys.add(VerifierKey.parse(line));
            } catch (IllegalArgumentException e) {
                check.fault("a line of " + PackNames.KEY + " is not a verifier key");
            }
        }
        return keys;
    }

    /** Says what is wrong where a key that was given did not sign the note. */
    static Check given(VerifierKey key, SignedNote note, Claim claim, Check check) {
        if (!isOfTheLedger(key, claim)) check.fault("the key is of another ledger than " + claim.origin());
        else if (!note.isSignedBy(key)) check.fault("it is not signed by that key");
        return check;
    }

    /** Whether a key signs notes of the ledger that the pack is of. */
    static boolean isOfTheLedger(VerifierKey key, Claim claim) {
        return key.name().equals(claim.origin()) && key.purpose() == VerifierKey.Purpose.NOTE;
    }
}
