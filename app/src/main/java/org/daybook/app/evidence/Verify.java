package org.daybook.app.evidence;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
 * Checks a pack of evidence: {@code verify PACK [--key VERIFIER] [--witness VERIFIER]... [--format OLDEST]}. It says of
 * each thing whether it holds, which entry is at fault, and what nobody has signed.
 */
public final class Verify implements Tool {

    private static final int FAULTY = 1;
    private static final int MISUSED = 2;
    private static final String KEY = "--key";
    private static final String WITNESS = "--witness";
    private static final String FORMAT = "--format";
    private static final int NEWEST_FORMAT = 2;

    private final PrintStream out;
    private final Clock clock;

    public Verify(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
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
        int oldest = 1;
        try {
            for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
                String argument = rest.next();
                if (argument.equals(KEY)) key = Optional.of(verifier(argument, rest, false));
                else if (argument.equals(WITNESS)) witnesses.add(verifier(argument, rest, true));
                else if (argument.equals(FORMAT)) oldest = format(rest);
                else if (argument.startsWith("--"))
                    throw new IllegalArgumentException("There is no option " + argument);
                else packs.add(Path.of(argument));
            }
        } catch (IllegalArgumentException e) {
            return misused(e.getMessage() + ".");
        }
        if (packs.size() != 1)
            return misused(
                    "Say which pack: verify PACK [--key VERIFIER] [--witness VERIFIER]..." + " [--format OLDEST].");
        if (!Files.isRegularFile(packs.getFirst())) return misused("There is no file " + packs.getFirst() + ".");
        return verify(packs.getFirst(), new Trust(key, witnesses, oldest, Optional.of(clock.instant())));
    }

    private static VerifierKey verifier(String option, Iterator<String> rest, boolean cosigning) {
        if (!rest.hasNext()) throw new IllegalArgumentException(option + " needs a verifier key");
        VerifierKey key = VerifierKey.parse(rest.next());
        if (key.purpose().isCosigning() == cosigning) return key;
        throw new IllegalArgumentException(option + " needs a key that signs "
                + (cosigning ? "as a witness" : "checkpoints") + ", and this is another kind: " + key);
    }

    private static int format(Iterator<String> rest) {
        String oldest = rest.hasNext() ? rest.next() : "";
        for (int format = 1; format <= NEWEST_FORMAT; format++) {
            if (oldest.equals(Integer.toString(format))) return format;
        }
        throw new IllegalArgumentException(
                FORMAT + " needs the oldest format that you accept: a number from 1 to " + NEWEST_FORMAT);
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
        boolean signed = verdict.claim().isSigned();
        if (!signed) warnOfFormat1();
        if (!verdict.holds()) out.println("It does not hold.");
        else
            out.println(
                    signed ? "All of it holds." : "Its entries hold (format 1). Nothing vouches for the rest of it.");
        return verdict.holds() ? 0 : FAULTY;
    }

    private void warnOfFormat1() {
        out.println();
        out.println(
                "WARNING: this pack is of format 1, in which only the entries are proved. Nobody has signed when it was made,"
                        + " the time and position up to which it says the record was known, its README.txt, or the archive around"
                        + " the entries. Anybody may have changed those, may have left out the newest entries, and may have made it"
                        + " from a newer pack. Ask for a new pack, and check that one with --format 2, which refuses this format.");
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
