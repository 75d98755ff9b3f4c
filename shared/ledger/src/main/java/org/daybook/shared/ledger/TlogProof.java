package org.daybook.shared.ledger;

import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.ledger.tile.TilePath;

/**
 * That a leaf is in the tree of a checkpoint, with nothing else needed but its key (C2SP tlog-proof).
 *
 * @param index of the leaf
 * @param path as {@link MerkleTree#inclusion} gives it
 * @param checkpoint the signed note, with all that is below it
 */
public record TlogProof(long index, List<TreeHash> path, String checkpoint) {

    private static final String FIRST = "c2sp.org/tlog-proof@v1\n";
    private static final String INDEX = "index ";

    public String write() {
        StringBuilder written =
                new StringBuilder(FIRST).append(INDEX).append(index).append('\n');
        path.forEach(hash -> written.append(hash).append('\n'));
        return written.append('\n').append(checkpoint).toString();
    }

    /** @throws IllegalArgumentException if it is not written as {@link #write} does, which knows no extra data */
    public static TlogProof read(String written) {
        int empty = written.indexOf("\n\n");
        if (!written.startsWith(FIRST + INDEX) || empty == -1) throw new IllegalArgumentException("Not a tlog-proof");
        String[] lines = written.substring(FIRST.length(), empty).split("\n", -1);
        List<TreeHash> path = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) path.add(TreeHash.ofBase64(lines[i]));
        long index = TilePath.number(lines[0].substring(INDEX.length()), Long.MAX_VALUE)
                .orElseThrow(() -> new IllegalArgumentException("Not the index of a leaf"));
        return new TlogProof(index, path, written.substring(empty + 2));
    }
}
