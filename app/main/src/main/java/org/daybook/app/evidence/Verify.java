package org.daybook.app.evidence;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.shared.evidence.Verification;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.ledger.note.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks a pack of evidence: reports for each check whether it holds, which entry is at fault, and what is not signed.
 */
@Command(
        name = "verify",
        description = "Check a pack of evidence, without a network or a database.",
        exitCodeList = {
            "0:Everything holds.",
            "1:Something does not hold, or the file is no pack.",
            "2:The arguments are wrong, or the file cannot be read."
        },
        footer = {
            "",
            "Without --key the pack is checked by the key inside it, which proves nothing about who made it.",
            "--format 2 refuses packs of format 1, in which only the entries are proved."
        })
public final class Verify implements Callable<Integer> {

    private static final int FAULTY = 1;
    private static final int NEWEST_FORMAT = 2;

    private final Clock clock;

    @Parameters(paramLabel = "FILE.zip", description = "one pack")
    private Path pack;

    @Option(
            names = "--key",
            paramLabel = "VERIFIER",
            description = "the ledger's key, which you were given separately from the pack")
    private String key;

    @Option(names = "--witness", paramLabel = "VERIFIER", description = "a witness that must have seen the checkpoint")
    private List<String> witnesses = List.of();

    @Option(
            names = "--format",
            paramLabel = "OLDEST",
            description = "the oldest format that you accept (1)",
            defaultValue = "1")
    private String format;

    /** The options of {@code run} have always been accepted, and mean nothing here. */
    @Option(
            names = {"--port", "--data", "--role"},
            hidden = true)
    private List<String> ignored;

    @Spec
    private CommandSpec spec;

    private PrintWriter out;

    public Verify(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        Trust trust = new Trust(
                Optional.ofNullable(key).map(given -> verifier("--key", given, false)),
                witnesses.stream()
                        .map(given -> verifier("--witness", given, true))
                        .toList(),
                oldestFormat(),
                Optional.of(clock.instant()));
        if (!Files.isRegularFile(pack) || !Files.isReadable(pack)) {
            throw misused("there is no file " + pack + " to read.");
        }
        return verify(trust);
    }

    private VerifierKey verifier(String option, String given, boolean cosigning) {
        VerifierKey verifier;
        try {
            verifier = VerifierKey.parse(given);
        } catch (IllegalArgumentException e) {
            throw misused(e.getMessage() + ".");
        }
        if (verifier.purpose().isCosigning() == cosigning) return verifier;
        throw misused(option + " needs a key that signs " + (cosigning ? "as a witness" : "checkpoints")
                + ", and this is another kind: " + verifier + ".");
    }

    private int oldestFormat() {
        for (int oldest = 1; oldest <= NEWEST_FORMAT; oldest++) {
            if (format.equals(Integer.toString(oldest))) return oldest;
        }
        throw misused("--format needs the oldest format that you accept: a number from 1 to " + NEWEST_FORMAT + ".");
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private int verify(Trust trust) {
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
                    "WARNING: the key is the one in the pack, chosen by the maker of the pack. Compare it with one that"
                            + " you were given separately, and give that one with --key.");
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
                "WARNING: this pack has format 1, in which only the entries are proved. Nothing proves when it was made,"
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
}
