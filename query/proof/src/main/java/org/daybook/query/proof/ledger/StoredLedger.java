package org.daybook.query.proof.ledger;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.query.proof.ledger.key.StoredKey;
import org.daybook.shared.ledger.MerkleTree;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.VerifierKey;
import org.daybook.shared.ledger.tile.EntryBundle;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.ledger.tile.TiledSubtrees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored ledger. Only full tiles are stored; a partial one is computed from its leaves or roots, so that every
 * width is available at any time.
 */
@Component
public record StoredLedger(JdbcClient jdbc) {

    private static final String CHECKPOINT =
            """
            SELECT number, size, root, note, signed_at, (SELECT string_agg(s.line, '' ORDER BY s.witness)
                FROM ledger.cosignature s WHERE s.checkpoint = c.number) AS cosignatures
            FROM ledger.checkpoint c
            """;

    /** How many leaves the tree has; some of the last may be in no checkpoint yet. */
    public long size() {
        return jdbc.sql("SELECT coalesce(max(position) + 1, 0) FROM ledger.leaf")
                .query(Long.class)
                .single();
    }

    /** The tree of its first leaves. */
    public MerkleTree tree(long size) {
        return new MerkleTree(new TiledSubtrees(size, tile -> tile(tile).orElse(null)), size);
    }

    /** The entries of leaves from one position up to, and without, another, as far as they are there. */
    public Map<Long, byte[]> leaves(long from, long to) {
        return byPosition(jdbc.sql("SELECT position, entry FROM ledger.leaf WHERE position >= ? AND position < ?")
                .params(from, to));
    }

    private static Map<Long, byte[]> byPosition(JdbcClient.StatementSpec leaves) {
        Map<Long, byte[]> found = new HashMap<>();
        leaves.query((ResultSet row) -> {
            found.put(row.getLong(1), row.getBytes(2));
        });
        return found;
    }

    /** A full tile as it is kept, with the root over it. */
    public record FullTile(byte[] hashes, TreeHash root) {}

    /** Absent if there is none. */
    public Optional<FullTile> full(int level, long index) {
        return jdbc.sql("SELECT hashes, root FROM ledger.tile WHERE level = ? AND index = ?")
                .params(level, index)
                .query((row, n) -> new FullTile(row.getBytes(1), TreeHash.of(row.getBytes(2))))
                .optional();
    }

    /** The entry of a leaf; absent if it has not been appended. */
    Optional<byte[]> entry(long position) {
        return jdbc.sql("SELECT entry FROM ledger.leaf WHERE position = ?")
                .param(position)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** Those of several leaves, by their positions; what has not been appended is left out. */
    public Map<Long, byte[]> entries(Collection<Long> positions) {
        return byPosition(jdbc.sql("SELECT position, entry FROM ledger.leaf WHERE position = ANY (CAST(? AS bigint[]))")
                .param(positions.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"))));
    }

    /** The hashes of a tile; absent unless there are as many as its width says. */
    public Optional<byte[]> tile(Tile tile) {
        // A partial one is never cut from a full one: what fills its place may have been put there.
        return tile.isFull() ? full(tile.level(), tile.index()).map(FullTile::hashes) : partial(tile);
    }

    private Optional<byte[]> partial(Tile tile) {
        List<byte[]> hashes = tile.level() == 0
                ? entries(tile.index(), tile.width()).stream()
                        .map(entry -> TreeHash.ofLeaf(entry).bytes())
                        .toList()
                : roots(tile);
        if (hashes.size() < tile.width()) return Optional.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(bytes::writeBytes);
        return Optional.of(bytes.toByteArray());
    }

    /** Those of the full tiles below. */
    private List<byte[]> roots(Tile tile) {
        return jdbc.sql("SELECT root FROM ledger.tile WHERE level = ? AND index >= ? AND index < ? ORDER BY index")
                .params(tile.level() - 1, tile.index() * Tile.FULL, tile.index() * Tile.FULL + tile.width())
                .query((row, n) -> row.getBytes(1))
                .list();
    }

    /** The entries of a tile of leaves, as a bundle; absent unless there are as many as its width says. */
    Optional<byte[]> bundle(EntryBundle bundle) {
        List<byte[]> entries = entries(bundle.index(), bundle.width());
        return entries.size() < bundle.width() ? Optional.empty() : Optional.of(EntryBundle.write(entries));
    }

    private List<byte[]> entries(long tile, int width) {
        return jdbc.sql("SELECT entry FROM ledger.leaf WHERE position >= ? AND position < ? ORDER BY position")
                .params(tile * Tile.FULL, tile * Tile.FULL + width)
                .query((row, n) -> row.getBytes(1))
                .list();
    }

    /** Of each level of the tree the hashes that are in no full tile. */
    List<byte[]> partial(long size) {
        List<byte[]> levels = new ArrayList<>();
        for (long hashes = size; hashes > 0; hashes /= Tile.FULL) {
            int width = (int) (hashes % Tile.FULL);
            int level = levels.size();
            long index = hashes / Tile.FULL;
            levels.add(
                    width == 0
                            ? new byte[0]
                            : tile(new Tile(level, index, width))
                                    .orElseThrow(() -> new IllegalStateException(
                                            "The ledger lacks a part of the tile " + level + "/" + index)));
        }
        return levels;
    }

    /** The newest; absent before the first was signed. */
    public Optional<PublishedCheckpoint> latest() {
        return find("ORDER BY number DESC LIMIT 1");
    }

    /** The newest that a witness has cosigned; absent while none has. */
    Optional<PublishedCheckpoint> cosigned() {
        return find("WHERE number = (SELECT max(checkpoint) FROM ledger.cosignature)");
    }

    /** The first that proves the entry at that position; absent while none does. */
    public Optional<PublishedCheckpoint> proving(long position) {
        return find("WHERE size > ? ORDER BY size, number LIMIT 1", position);
    }

    /** The first of those that a witness has cosigned; absent while none has. */
    Optional<PublishedCheckpoint> cosignedProving(long position) {
        return find(
                "WHERE size > ? AND EXISTS (SELECT FROM ledger.cosignature s"
                        + " WHERE s.checkpoint = c.number) ORDER BY size, number LIMIT 1",
                position);
    }

    /** The one of that size, signed last; absent if none was signed then. */
    Optional<PublishedCheckpoint> ofSize(long size) {
        return find("WHERE size = ? ORDER BY number DESC LIMIT 1", size);
    }

    /**
     * A checkpoint as it lies in its table, which anybody may have written.
     *
     * @param note with the cosignatures that are kept of it
     */
    public record CheckpointRow(long number, long size, byte[] root, String note) {}

    /** Those after one of that size and number, in the order of sizes. */
    public List<CheckpointRow> after(long size, long number, int limit) {
        return jdbc.sql(CHECKPOINT + "WHERE (size, number) > (?, ?) ORDER BY size, number LIMIT ?")
                .params(size, number, limit)
                .query((row, n) ->
                        new CheckpointRow(row.getLong("number"), row.getLong("size"), row.getBytes("root"), note(row)))
                .list();
    }

    /** The number of the newest checkpoint; -1 while there is none. */
    public long newest() {
        return jdbc.sql("SELECT coalesce(max(number), -1) FROM ledger.checkpoint")
                .query(Long.class)
                .single();
    }

    /** How many leaves the largest checkpoint says that it has; -1 while there is none. */
    public long signedSize() {
        return jdbc.sql("SELECT coalesce(max(size), -1) FROM ledger.checkpoint")
                .query(Long.class)
                .single();
    }

    /** Full tiles that a tree of that size has not. */
    public List<String> tilesBeyond(long size) {
        return jdbc.sql("SELECT level, index FROM ledger.tile WHERE index >= CASE WHEN level < 7"
                        + " THEN CAST(? AS bigint) >> (8 * (level + 1)) ELSE 0 END ORDER BY level, index LIMIT 100")
                .param(size)
                .query((row, n) -> new Tile(row.getInt(1), row.getLong(2), Tile.FULL).path())
                .list();
    }

    /** The keys that have signed, the newest last. */
    public List<StoredKey> keys() {
        return jdbc.sql("SELECT verifier, since_size, since, lost FROM ledger.key ORDER BY number")
                .query((row, n) -> new StoredKey(
                        VerifierKey.parse(row.getString(1)),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getBoolean(4)))
                .list();
    }

    private Optional<PublishedCheckpoint> find(String where, Object... params) {
        return jdbc.sql(CHECKPOINT + where)
                .params(params)
                .query(StoredLedger::checkpoint)
                .optional();
    }

    private static PublishedCheckpoint checkpoint(ResultSet row, int number) throws SQLException {
        Instant signedAt = row.getObject("signed_at", OffsetDateTime.class).toInstant();
        return new PublishedCheckpoint(
                row.getLong("number"),
                row.getLong("size"),
                TreeHash.of(row.getBytes("root")),
                SignedNote.parse(note(row)),
                signedAt);
    }

    private static String note(ResultSet row) throws SQLException {
        String cosignatures = row.getString("cosignatures");
        return row.getString("note") + (cosignatures == null ? "" : cosignatures);
    }
}
