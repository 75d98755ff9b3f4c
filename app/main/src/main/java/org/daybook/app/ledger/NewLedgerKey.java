package org.daybook.app.ledger;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.note.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Rotates the ledger's key: puts a new one before those in the file. From its next start Daybook signs with it, and
 * also with the previous one while that stays in the file.
 */
@Command(name = "new-ledger-key", description = "Rotate the key that signs the ledger in the data folder.")
public final class NewLedgerKey implements Runnable {

    @Parameters(paramLabel = "ORIGIN", arity = "0..1", description = "the origin of the ledger, where its key is lost")
    private String origin;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "folder of the record (./data)",
            defaultValue = "./data")
    private Path data;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "the file of the keys, where it is not FOLDER/ledger.key")
    private Path named;

    /** The other options of {@code run} have always been accepted, and mean nothing here. */
    @Option(
            names = {"--port", "--role"},
            hidden = true)
    private List<String> ignored;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        KeyFile file = new KeyFile(named == null ? data.resolve("ledger.key") : named);
        List<SignerKey> before = file.read();
        SignerKey made = file.add(origin(before, file));
        PrintWriter out = spec.commandLine().getOut();
        out.println("The key for new checkpoints is " + made.verifier());
        before.forEach(key -> out.println("This key also signs while it stays in the file: " + key.verifier()));
        out.println("Restart Daybook. Tell auditors the new key through a channel that they trust.");
    }

    private String origin(List<SignerKey> before, KeyFile file) {
        if (before.isEmpty() && origin == null) {
            throw misused(
                    "There is no key in " + file + ". Where it is lost, name the origin of the ledger too; in a new"
                            + " ledger the first start makes one.");
        }
        if (!before.isEmpty() && origin != null) {
            throw misused("The origin is that of the key in " + file + "; leave it out.");
        }
        if (!before.isEmpty()) return before.getFirst().verifier().name();
        if (VerifierKey.isName(origin)) return origin;
        throw misused("An origin has neither spaces nor plus signs.");
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
