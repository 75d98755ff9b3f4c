package org.daybook.shared.ledger;

/** Looks up the root of each complete subtree of a tree. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The root of a complete subtree of {@code 2^height} leaves.
     *
     * @param height 0 for a leaf
     * @param index counts the subtrees of that height from the left, from 0
     * @throws IllegalArgumentException if the tree has no such subtree, or what is kept of it is not whole
     */
    TreeHash root(int height, long index);
}
