package org.daybook.app.ledger;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.daybook.app.start.Tool;
import org.daybook.shared.ledger.SignerKey;
import org.daybook.shared.ledger.VerifierKey;

/**
 * Rotates the signing key: {@code new-ledger-key FILE [ORIGIN]} puts a new one before those of the file. From its next
 * start on Daybook signs with it, and with the one before for as long as that stays in the file.
 */
public final class NewLedgerKey implements Tool {

    private static final int MISUSED = 2;

    private final PrintStream out;

    public NewLedgerKey(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "new-ledger-key";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) return misused("Say which file, and the origin if it is new.");
        KeyFile file = new KeyFile(Path.of(arguments.getFirst()));
        List<SignerKey> before = file.read();
        if (before.isEmpty() == (arguments.size() == 1)) {
            return misused(
                    before.isEmpty()
                            ? "There is no key in " + file + ". Where it is lost, name the origin of the ledger too; in"
                                    + " a new ledger the first start makes one."
                            : "The origin is that of the key in " + file + "; leave it out.");
        }
        String origin = before.isEmpty()
                ? arguments.get(1)
                : before.getFirst().verifier().name();
        if (!VerifierKey.isName(origin)) return misused("An origin has neither spaces nor plus signs.");
        SignerKey made = file.add(origin);
        out.println("The key for new checkpoints is " + made.verifier());
        before.forEach(key -> out.println("Beside it signs, as long as it stays in the file: " + key.verifier()));
        out.println("Restart Daybook. Tell auditors the new key over a way that they trust.");
        return 0;
    }

    private int misused(String why) {
        out.println(why);
        return MISUSED;
    }
}
