package org.daybook.shared.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 section 2.1 over the first {@code size} leaves: its root, and proofs that it contains a
 * leaf or begins with a smaller tree. It splits at the largest power of two below its size; an odd node is never
 * doubled.
 *
 * @param subtrees of this tree or of one that it begins
 * @param size how many leaves it has
 */
public record MerkleTree(Subtrees subtrees, long size) {

    /** @throws IllegalArgumentException if the size is negative */
    public MerkleTree {
        if (size < 0) throw new IllegalArgumentException("A tree has no " + size + " leaves");
    }

    public TreeHash root() {
        return size == 0 ? TreeHash.EMPTY : root(0, size);
    }

    /**
     * The audit path of a leaf, from the bottom (RFC 6962 section 2.1.1): checked by {@link Proofs#includes}.
     *
     * @throws IllegalArgumentException if it has no such leaf
     */
    public List<TreeHash> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) throw new IllegalArgumentException("Of " + size + " leaves none is at " + leaf);
        List<TreeHash> path = new ArrayList<>();
        addPath(leaf, 0, size, path);
        return path;
    }

    private void addPath(long leaf, long begin, long end, List<TreeHash> path) {
        if (end - begin == 1) return;
        long middle = begin + split(end - begin);
        if (leaf < middle) {
            addPath(leaf, begin, middle, path);
            path.add(root(middle, end));
        } else {
            addPath(leaf, middle, end, path);
            path.add(root(begin, middle));
        }
    }

    /**
     * What proves that the tree of its first leaves is the beginning of this one (RFC 6962 section 2.1.2): checked by
     * {@link Proofs#extend}. Of an empty beginning nothing needs to be proved, nor of the tree itself.
     *
     * @param from how many leaves the beginning has
     * @throws IllegalArgumentException if it has not so many
     */
    public List<TreeHash> consistency(long from) {
        if (from < 0 || from > size) throw new IllegalArgumentException("Of " + size + " leaves there are no " + from);
        List<TreeHash> proof = new ArrayList<>();
        if (from > 0) addProof(from, 0, size, true, proof);
        return proof;
    }

    /** @param known whether who checks has the root of what begins there */
    private void addProof(long from, long begin, long end, boolean known, List<TreeHash> proof) {
        if (from == end) {
            if (!known) proof.add(root(begin, end));
            return;
        }
        long middle = begin + split(end - begin);
        if (from <= middle) {
            addProof(from, begin, middle, known, proof);
            proof.add(root(middle, end));
        } else {
            addProof(from, middle, end, false, proof);
            proof.add(root(begin, middle));
        }
    }

    private TreeHash root(long begin, long end) {
        long leaves = end - begin;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return subtrees.root(height, begin >> height);
        }
        long middle = begin + split(leaves);
        return TreeHash.ofNode(root(begin, middle), root(middle, end));
    }

    /** The largest power of two below it. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
