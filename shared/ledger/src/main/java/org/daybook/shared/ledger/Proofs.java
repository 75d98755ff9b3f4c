package org.daybook.shared.ledger;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs given only the roots: the algorithms of RFC 9162 sections 2.1.3.2 and 2.1.4.2. */
public final class Proofs {

    private Proofs() {}

    /**
     * Whether a leaf is in a tree.
     *
     * @param path as {@link MerkleTree#inclusion} gives it
     * @param root of the tree
     */
    public static boolean includes(TreeHash leaf, long index, long size, List<TreeHash> path, TreeHash root) {
        if (index < 0 || index >= size) return false;
        long node = index;
        long last = size - 1;
        TreeHash hash = leaf;
        for (TreeHash beside : path) {
            if (last == 0) return false;
            if (isRight(node) || node == last) {
                hash = TreeHash.ofNode(beside, hash);
                int up = isRight(node) ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = TreeHash.ofNode(hash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /**
     * Whether a tree begins with a smaller one.
     *
     * @param proof as {@link MerkleTree#consistency} gives it
     * @param smaller the root of the first {@code from} leaves
     * @param larger the root of the first {@code size} leaves
     */
    public static boolean extend(long from, TreeHash smaller, long size, TreeHash larger, List<TreeHash> proof) {
        if (from < 0 || from > size) return false;
        if (from == 0) return proof.isEmpty() && smaller.equals(TreeHash.EMPTY) && (size > 0 || larger.equals(smaller));
        if (from == size) return proof.isEmpty() && smaller.equals(larger);
        List<TreeHash> path = new ArrayList<>();
        if (Long.bitCount(from) == 1) path.add(smaller);
        path.addAll(proof);
        return !path.isEmpty() && extend(from, smaller, size, larger, path.getFirst(), path.subList(1, path.size()));
    }

    private static boolean extend(
            long from, TreeHash smaller, long size, TreeHash larger, TreeHash first, List<TreeHash> path) {
        int complete = Long.numberOfTrailingZeros(from);
        long node = (from - 1) >> complete;
        long last = (size - 1) >> complete;
        TreeHash before = first;
        TreeHash after = first;
        for (TreeHash beside : path) {
            if (last == 0) return false;
            if (isRight(node) || node == last) {
                before = TreeHash.ofNode(beside, before);
                after = TreeHash.ofNode(beside, after);
                int up = isRight(node) || node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                after = TreeHash.ofNode(after, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(smaller) && after.equals(larger);
    }

    private static boolean isRight(long node) {
        return (node & 1) == 1;
    }
}
