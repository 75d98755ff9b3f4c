package org.daybook.query.proof.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.daybook.query.asof.ProjectionWait;
import org.daybook.shared.ledger.MerkleTree;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/** Computes proofs from the tiles. */
@Component
public record LedgerProofs(StoredLedger ledger, ProjectionWait catchUp) {

    /**
     * In the tree of that size or, without a size, of the newest checkpoint, for which it waits a moment.
     *
     * @throws InvalidValue if the tree has not so many leaves, or such a tree does not hold the entry
     * @throws Rejection {@code ledger-behind} (503) if no checkpoint holds the entry yet
     */
    InclusionAnswer inclusion(long position, Optional<Long> size) {
        PublishedCheckpoint newest = newest(position);
        long of = size.orElse(newest.size());
        checkSize("size", of);
        if (of <= position) throw new InvalidValue("size", "must be above the position of the entry, " + position);
        byte[] leaf = ledger.entry(position).orElseThrow();
        return new InclusionAnswer(
                position,
                new String(leaf, StandardCharsets.UTF_8),
                TreeHash.ofLeaf(leaf).toString(),
                of,
                LedgerAnswer.written(ledger.tree(of).inclusion(position)),
                ledger.ofSize(of).map(LedgerAnswer.Checkpoint::of).orElse(null));
    }

    /**
     * The first that a witness has cosigned of those that hold the entry at that position or, while none has, the first
     * of those: once it has been cosigned it never changes.
     *
     * @throws Rejection {@code ledger-behind} (503) if no checkpoint holds the entry yet
     */
    public PublishedCheckpoint pinned(long position) {
        newest(position);
        return ledger.cosignedProving(position)
                .or(() -> ledger.proving(position))
                .orElseThrow();
    }

    /** The first checkpoint that proves the entry at that position; absent while none does. */
    public Optional<PublishedCheckpoint> proving(long position) {
        return ledger.proving(position);
    }

    /**
     * The newest checkpoint, once it holds the entry at that position.
     *
     * @throws Rejection {@code ledger-behind} (503) if no checkpoint holds the entry yet
     */
    public PublishedCheckpoint newest(long position) {
        boolean there = catchUp.suffices(
                () -> ledger.latest().filter(c -> c.size() > position).isPresent());
        if (!there) throw behind();
        return ledger.latest().orElseThrow();
    }

    static Rejection behind() {
        return new Rejection(
                Rejection.Kind.UNAVAILABLE,
                "ledger-behind",
                "The entry is not in the tree yet, or no checkpoint covers it; try again in a moment");
    }

    /**
     * That the tree of {@code to} leaves begins with that of {@code from}.
     *
     * @throws InvalidValue if there are not so many leaves, or the earlier tree is the larger one
     */
    ConsistencyAnswer consistency(long from, Optional<Long> to) {
        long later = to.orElseGet(
                () -> ledger.latest().map(PublishedCheckpoint::size).orElse(0L));
        checkSize("to", later);
        if (from > later) throw new InvalidValue("from", "must be at most " + later + ", the size it is compared with");
        MerkleTree tree = ledger.tree(later);
        return new ConsistencyAnswer(
                from,
                ledger.tree(from).root().toString(),
                later,
                tree.root().toString(),
                LedgerAnswer.written(tree.consistency(from)));
    }

    private void checkSize(String field, long size) {
        long most = ledger.size();
        if (size > most) throw new InvalidValue(field, "must be at most " + most + ", the entries of the ledger");
    }
}
