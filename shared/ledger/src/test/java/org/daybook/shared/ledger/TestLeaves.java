package org.daybook.shared.ledger;

import java.util.HexFormat;
import java.util.List;

/** The leaves of the Merkle tree tests of Certificate Transparency, and trees over made-up ones. */
public final class TestLeaves {

    static final List<byte[]> PUBLIC = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(HexFormat.of()::parseHex)
            .toList();

    private TestLeaves() {}

    static TreeHash hash(long leaf) {
        return TreeHash.ofLeaf(("leaf " + leaf).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Computed from the leaves every time, as RFC 6962 defines it. */
    static Subtrees of(List<byte[]> entries) {
        return (height, index) -> root(entries, (int) (index << height), 1 << height);
    }

    private static TreeHash root(List<byte[]> entries, int begin, int count) {
        if (count == 1) return TreeHash.ofLeaf(entries.get(begin));
        int half = count / 2;
        return TreeHash.ofNode(root(entries, begin, half), root(entries, begin + half, half));
    }

    /** The same of leaves {@code 0, 1, 2} and so on, as many as are asked for. */
    public static TreeHash numbered(int height, long index) {
        if (height == 0) return hash(index);
        return TreeHash.ofNode(numbered(height - 1, 2 * index), numbered(height - 1, 2 * index + 1));
    }
}
