package org.daybook.shared.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.ledger.Checkpoint;

/** Checks a pack with nothing but its file and what one knows from elsewhere. */
public final class Verification {

    private final Pack pack;
    private final Manifest manifest;
    private final Trust trust;

    private Verification(Pack pack, Trust trust) {
        this.pack = pack;
        this.manifest = Manifest.read(pack.read(PackNames.MANIFEST));
        this.trust = trust;
    }

    /** @throws NotAPack if what the file holds is no pack that could be checked */
    public static Verdict of(Path file, Trust trust) {
        try (Pack pack = Pack.open(file)) {
            return new Verification(pack, trust).run();
        } catch (IOException e) {
            throw new NotAPack("it cannot be read");
        }
    }

    private Verdict run() {
        CheckpointCheck signed = new CheckpointCheck(pack, manifest, trust);
        Optional<Checkpoint> checkpoint = signed.run();
        EntriesCheck entries = new EntriesCheck(pack, checks(checkpoint));
        PackedFile found = entries.run();
        List<Check> all = new ArrayList<>();
        all.add(new FilesCheck(pack, manifest).run(found));
        all.addAll(signed.checks());
        all.addAll(entries.checks());
        return new Verdict(manifest, all, entries.entries());
    }

    private List<EntryCheck> checks(Optional<Checkpoint> checkpoint) {
        List<EntryCheck> checks = new ArrayList<>(List.of(new PayloadCheck()));
        checkpoint.ifPresent(tree -> checks.add(new TreeCheck(tree, pack)));
        checks.add(new PositionCheck(manifest));
        checks.add(new ScopeCheck(manifest.scope()));
        if (manifest.scope().workstream() != null || manifest.scope().programme() != null)
            checks.add(new VersionCheck(manifest.position()));
        checks.add(new UpdateCheck(pack));
        checkpoint.ifPresent(tree -> checks.add(new ProofCheck(pack, tree)));
        return checks;
    }
}
