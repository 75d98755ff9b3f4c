package org.daybook.shared.evidence.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.shared.evidence.check.entry.EntryCheck;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.Proofs;
import org.daybook.shared.ledger.TlogProof;

/** Checks that the proofs of single entries prove the same as the tiles. */
public final class ProofCheck extends EntryCheck {

    private final PackFiles pack;
    private final Checkpoint checkpoint;
    private final String note;
    private final Set<String> unclaimed;

    /** @param note the checkpoint, with all that is below it */
    public ProofCheck(PackFiles pack, Checkpoint checkpoint, String note) {
        super("Every proof of a single entry holds");
        this.pack = pack;
        this.checkpoint = checkpoint;
        this.note = note;
        unclaimed = pack.names().stream().filter(PackNames::isProof).collect(Collectors.toSet());
    }

    @Override
    public void see(Found entry) {
        if (unclaimed.isEmpty()) return;
        String name = PackNames.proof(entry.position());
        if (unclaimed.remove(name) && !proves(name, entry)) fault(entry.where() + " is not proved by " + name);
    }

    private boolean proves(String name, Found entry) {
        try {
            TlogProof proof = TlogProof.read(pack.text(name));
            return proof.index() == entry.position()
                    && proof.checkpoint().equals(note)
                    && Proofs.includes(entry.leaf(), proof.index(), checkpoint.size(), proof.path(), checkpoint.root());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void end() {
        unclaimed.stream().sorted().forEach(name -> fault("no entry is proved by " + name));
    }
}
