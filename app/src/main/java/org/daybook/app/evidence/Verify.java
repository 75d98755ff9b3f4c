package org.daybook.app.evidence;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.daybook.app.start.Tool;
import org.daybook.shared.evidence.Verification;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.ledger.VerifierKey;

/**
 * Checks a pack of evidence: {@code verify PACK [--key VERIFIER] [--witness VERIFIER]...}. It says of each thing whether it
 * holds, and which entry is at fault.
 */
public final class Verify implements Tool {

    private static final int FAULTY = 1;
    private static final int MISUSED = 2;
    private static final String KEY = "--key";
    private static final String WITNESS = "--witness";

    private final PrintStream out;

    public Verify(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments) {
        List<Path> packs = new ArrayList<>();
        Optional<VerifierKey> key = Optional.empty();
        List<VerifierKey> witnesses = new ArrayList<>();
        try {
            for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
                String argument = rest.next();
                if (argument.equals(KEY)) key = Optional.of(verifier(argument, rest, false));
                else if (argument.equals(WITNESS)) witnesses.add(verifier(argument, rest, true));
                else if (argument.startsWith("--"))
                    throw new IllegalArgumentException("There is no option " + argument);
                else packs.add(Path.of(argument));
            }
        } catch (IllegalArgumentException e) {
            return misused(e.getMessage() + ".");
        }
        if (packs.size() != 1) return misused("Say which pack: verify PACK [--key VERIFIER] [--witness VERIFIER]...");
        if (!Files.isRegularFile(packs.getFirst())) return misused("There is no file " + packs.getFirst() + ".");
        return verify(packs.getFirst(), new Trust(key, witnesses));
    }

    private static VerifierKey verifier(String option, Iterator<String> rest, boolean cosigning) {
        if (!rest.hasNext()) throw new IllegalArgumentException(option + " needs a verifier key");
        VerifierKey key = VerifierKey.parse(rest.next());
        if (key.purpose().isCosigning() == cosigning) return key;
        throw new IllegalArgumentException(option + " needs a key that signs "
                + (cosigning ? "as a witness" : "checkpoints") + ", and this is another kind: " + key);
    }

    private int verify(Path pack, Trust trust) {
        try {
            return said(Verification.of(pack, trust), trust);
        } catch (NotAPack e) {
            out.println("does not hold  " + pack + " is no pack that can be checked: " + e.getMessage() + ".");
            return FAULTY;
        }
    }

    private int said(Verdict verdict, Trust trust) {
        out.printf(
                "Evidence of %s, %s: %,d entries%s, known at %s, made at %s (format %d)%n",
                verdict.claim().origin(),
                verdict.claim().scope(),
                verdict.entries(),
                verdict.withheld() == 0 ? "" : " and %,d withheld".formatted(verdict.withheld()),
                verdict.claim().knownAt(),
                verdict.claim().madeAt(),
                verdict.claim().format());
        verdict.checks().forEach(this::said);
        if (trust.key().isEmpty()) {
            out.println();
            out.println(
                    "WARNING: the key is the one in the pack, which whoever made the pack chose. Compare it with one that"
                            + " you were given another way, and give that one with --key.");
        }
        out.println(verdict.holds() ? "All of it holds." : "It does not hold.");
        return verdict.holds() ? 0 : FAULTY;
    }

    private void said(Check check) {
        out.println((check.holds() ? "holds          " : "does not hold  ") + check.says());
        check.faults().forEach(fault -> out.println("               - " + fault));
        more(check.found() - check.faults().size());
        check.notes().forEach(note -> out.println("               . " + note));
        more(check.noted() - check.notes().size());
    }

    private void more(long left) {
        if (left > 0) out.printf("               - and %,d more%n", left);
    }

    private int misused(String why) {
        out.println(why);
        return MISUSED;
    }
}
