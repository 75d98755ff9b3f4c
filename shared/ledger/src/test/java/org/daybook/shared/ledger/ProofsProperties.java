package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProofsProperties {

    @Property(tries = 300)
    void everyLeafIsProvedToBeInTheTree(@ForAll @IntRange(min = 1, max = 600) int size, @ForAll int any) {
        int leaf = Math.floorMod(any, size);
        List<TreeHash> path = tree(size).inclusion(leaf);

        assertThat(Proofs.includes(
                        TestLeaves.hash(leaf), leaf, size, path, tree(size).root()))
                .isTrue();
    }

    @Property(tries = 300)
    void noOtherLeafPlaceSizePathOrRootIsProved(
            @ForAll @IntRange(min = 1, max = 600) int size, @ForAll int any, @ForAll int other) {
        int leaf = Math.floorMod(any, size);
        int another = Math.floorMod(other, size);
        TreeHash hash = TestLeaves.hash(leaf);
        TreeHash root = tree(size).root();
        List<TreeHash> path = tree(size).inclusion(leaf);

        assertThat(Proofs.includes(TestLeaves.hash(size), leaf, size, path, root))
                .isFalse();
        assertThat(Proofs.includes(hash, another, size, path, root)).isEqualTo(another == leaf);
        assertThat(Proofs.includes(hash, leaf, size, longer(path), root)).isFalse();
        assertThat(Proofs.includes(hash, leaf, size, path, tree(size + 1).root()))
                .isFalse();
        assertThat(Proofs.includes(hash, size, size, path, root)).isFalse();
        assertThat(Proofs.includes(hash, -1, size, path, root)).isFalse();
        if (path.isEmpty()) return;
        assertThat(Proofs.includes(hash, leaf, size, path.subList(1, path.size()), root))
                .isFalse();
        assertThat(Proofs.includes(hash, leaf, size, altered(path, other), root))
                .isFalse();
    }

    @Property(tries = 300)
    void everyBeginningIsProvedToBeOne(@ForAll @IntRange(min = 0, max = 600) int size, @ForAll int any) {
        int from = Math.floorMod(any, size + 1);
        List<TreeHash> proof = tree(size).consistency(from);

        assertThat(Proofs.extend(from, tree(from).root(), size, tree(size).root(), proof))
                .isTrue();
    }

    @Property(tries = 300)
    void noRewrittenBeginningIsProvedToBeOne(
            @ForAll @IntRange(min = 1, max = 600) int size, @ForAll int any, @ForAll int which) {
        int from = 1 + Math.floorMod(any, size);
        MerkleTree rewritten = new MerkleTree(rewritten(Math.floorMod(which, from)), size);
        TreeHash seen = tree(from).root();

        assertThat(Proofs.extend(from, seen, size, rewritten.root(), rewritten.consistency(from)))
                .isFalse();
        assertThat(Proofs.extend(from, seen, size, rewritten.root(), tree(size).consistency(from)))
                .isFalse();
        List<TreeHash> proof = tree(size).consistency(from);
        assertThat(Proofs.extend(from, seen, size, tree(size).root(), longer(proof)))
                .isFalse();
        if (!proof.isEmpty()) {
            assertThat(Proofs.extend(from, seen, size, tree(size).root(), altered(proof, which)))
                    .isFalse();
        }
    }

    private static MerkleTree tree(int size) {
        return new MerkleTree(TestLeaves::numbered, size);
    }

    private static Subtrees rewritten(long leaf) {
        return new Subtrees() {
            @Override
            public TreeHash root(int height, long index) {
                if (height == 0) return index == leaf ? TestLeaves.hash(-1) : TestLeaves.hash(index);
                return TreeHash.ofNode(root(height - 1, 2 * index), root(height - 1, 2 * index + 1));
            }
        };
    }

    private static List<TreeHash> longer(List<TreeHash> path) {
        List<TreeHash> longer = new ArrayList<>(path);
        longer.add(TreeHash.EMPTY);
        return longer;
    }

    private static List<TreeHash> altered(List<TreeHash> path, int which) {
        List<TreeHash> altered = new ArrayList<>(path);
        altered.set(Math.floorMod(which, path.size()), TreeHash.EMPTY);
        return altered;
    }
}
