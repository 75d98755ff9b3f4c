package org.daybook.shared.ledger;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;

/**
 * What a ledger commits to when it signs: how many leaves it has and its root (C2SP tlog-checkpoint).
 *
 * @param origin the name of the ledger, which is that of its key
 * @param size how many leaves it has
 * @param root over all of them
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    private static final Pattern FORM =
            Pattern.compile("([^\n]+)\n(0|[1-9]\\d{0,17})\n([A-Za-z0-9+/=]+)\n(?:[^\n]++\n)*+");

    /** @throws IllegalArgumentException if the size is negative or the origin no name of a key */
    public Checkpoint {
        if (size < 0 || !VerifierKey.isName(origin)) throw new IllegalArgumentException("No checkpoint");
    }

    /**
     * The one in the text of a note; further lines, which a ledger may add, are not minded.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Checkpoint parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) throw new IllegalArgumentException("Not a checkpoint");
        return new Checkpoint(form.group(1), Long.parseLong(form.group(2)), TreeHash.ofBase64(form.group(3)));
    }

    /** The text that is signed, with its last line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    /**
     * Signed by each of these keys.
     *
     * @throws IllegalArgumentException if one has another name, or there is none
     */
    public SignedNote sign(List<SignerKey> keys) {
        if (!keys.stream().allMatch(key -> key.verifier().name().equals(origin))) {
            throw new IllegalArgumentException("The key of another ledger");
        }
        return SignedNote.sign(text(), keys);
    }
}
