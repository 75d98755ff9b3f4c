package org.daybook.shared.evidence.format1;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.CheckpointCheck;
import org.daybook.shared.evidence.check.ProofCheck;
import org.daybook.shared.evidence.check.ScopeCheck;
import org.daybook.shared.evidence.check.TreeCheck;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.check.entry.EntriesCheck;
import org.daybook.shared.evidence.check.entry.EntryCheck;
import org.daybook.shared.evidence.check.entry.PayloadCheck;
import org.daybook.shared.evidence.check.entry.PositionCheck;
import org.daybook.shared.evidence.check.entry.UpdateCheck;
import org.daybook.shared.evidence.check.entry.VersionCheck;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.evidence.pack.FileDigest;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.ledger.Checkpoint;

/** Checks a pack of format 1: its entries fully, and whether the claims of its unsigned manifest are possible. */
public final class Format1Verification {

    private final Format1Archive pack;
    private final Format1Manifest manifest;
    private final Claim claim;
    private final Trust trust;

    private Format1Verification(Format1Archive pack, Trust trust) {
        this.pack = pack;
        this.manifest = Format1Manifest.read(pack.read(PackNames.MANIFEST));
        this.claim = manifest.claim();
        this.trust = trust;
    }

    /** @throws NotAPack if what the file holds is no pack that could be checked */
    public static Verdict of(Path file, Trust trust) {
        try (Format1Archive pack = Format1Archive.open(file)) {
            return new Format1Verification(pack, trust).run();
        } catch (IOException e) {
            throw new NotAPack("it cannot be read");
        }
    }

    private Verdict run() {
        String note = pack.text(PackNames.CHECKPOINT);
        CheckpointCheck signed = new CheckpointCheck(pack, note, claim, trust, false);
        Optional<Checkpoint> checkpoint = signed.run();
        List<EntryCheck> checks = checks(checkpoint, note);
        EntriesCheck entries = new EntriesCheck(pack, PackNames.ENTRIES, checks, List.of());
        FileDigest read = entries.run();
        checks.forEach(EntryCheck::end);
        List<Check> all = new ArrayList<>();
        all.add(new Format1FilesCheck(pack, manifest).run(read));
        all.addAll(signed.checks());
        all.add(entries.written());
        checks.forEach(check -> all.add(check.check()));
        return new Verdict(claim, all, entries.entries(), 0);
    }

    private List<EntryCheck> checks(Optional<Checkpoint> checkpoint, String note) {
        List<EntryCheck> checks = new ArrayList<>(List.of(new PayloadCheck()));
        checkpoint.ifPresent(tree -> checks.add(new TreeCheck(tree, pack)));
        checks.add(PositionCheck.withLaterRedactions(claim));
        checks.add(new Format1ClocksCheck(claim, trust.now()));
        checks.add(ScopeCheck.withLaterRedactions(claim.scope()));
        if (claim.scope().workstream() != null || claim.scope().programme() != null)
            checks.add(new VersionCheck(claim.position()));
        checks.add(new UpdateCheck(pack));
        checkpoint.ifPresent(tree -> checks.add(new ProofCheck(pack, tree, note)));
        return checks;
    }
}
