package org.daybook.shared.evidence.check;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.daybook.shared.evidence.pack.CanonicalText;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.evidence.pack.WithheldLine;
import org.daybook.shared.ledger.Sha256;

/** Reads {@code withheld.jsonl} into memory, since there are always few withheld entries. */
final class WithheldEntries {

    private final Check written = new Check("Every line of " + PackNames.WITHHELD + " is written as the format says");
    private final List<Found> entries = new ArrayList<>();
    private final String digest;

    WithheldEntries(PackFiles pack) {
        byte[] bytes = pack.read(PackNames.WITHHELD);
        digest = HexFormat.of().formatHex(Sha256.make().digest(bytes));
        CanonicalText text = new CanonicalText(bytes, 0, bytes.length);
        for (int line = 1; !text.isAtEnd(); line++) {
            int begin = text.at();
            try {
                entries.add(Found.withheld(WithheldLine.read(text)));
            } catch (IllegalArgumentException e) {
                written.fault("line " + line + " is not");
                text.passLine(begin);
            }
        }
    }

    Check written() {
        return written;
    }

    List<Found> entries() {
        return entries;
    }

    /** Of the file, as 64 hexadecimal digits. */
    String digest() {
        return digest;
    }
}
