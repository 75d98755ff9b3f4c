package org.daybook.shared.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.evidence.pack.EntryLine;
import org.daybook.shared.ledger.Checkpoint;
import org.daybook.shared.ledger.GrowingTree;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.ledger.MerkleTree;
import org.daybook.shared.ledger.TlogProof;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.daybook.shared.ledger.tile.Tile;
import org.daybook.shared.ledger.tile.TiledSubtrees;
import org.daybook.shared.text.Post;

/** A record of a programme with two workstreams, entry after entry in turn, and its tree. */
public final class EvidenceRecord {

    public static final String ORIGIN = "daybook.example.org/test";
    public static final UUID PROGRAMME = UUID.fromString("20210000-0000-4000-8000-000000000000");
    public static final UUID FIRST = UUID.fromString("20210000-0000-4000-8000-000000000001");
    public static final UUID SECOND = UUID.fromString("20210000-0000-4000-8000-000000000002");
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final LocalDate DAY = LocalDate.parse("2022-06-01");

    private static final Instant NOON = Instant.parse("2022-06-01T11:00:00Z");
    private static final List<UUID> IN_TURN = List.of(PROGRAMME, FIRST, SECOND);
    /** Every fifth entry of a workstream submits an update. */
    private static final int UPDATES = 5;

    public final SignerKey signer = SignerKey.generate(ORIGIN);

    private final List<Made> record = new ArrayList<>();
    private final Map<Tile, byte[]> tiles = new HashMap<>();
    private final GrowingTree tree = new GrowingTree(0, List.of(), (tile, hashes, root) -> tiles.put(tile, hashes));

    public record Made(EntryHeader header, EntryLine line, byte[] slide) {}

    public EvidenceRecord(int length) {
        this(length, "Funding is not confirmed");
    }

    /** @param text what entries say */
    public EvidenceRecord(int length, String text) {
        for (int i = 0; i < length; i++) record.add(made(i, text));
        record.forEach(made -> tree.append(TreeHash.ofLeaf(made.line().leaf())));
        List<byte[]> partial = tree.partial();
        long hashes = length;
        for (int level = 0; level < partial.size(); level++, hashes /= Tile.FULL) {
            int width = (int) (hashes % Tile.FULL);
            if (width > 0) tiles.put(new Tile(level, hashes / Tile.FULL, width), partial.get(level));
        }
    }

    private static Made made(int position, String text) {
        UUID aggregate = IN_TURN.get(position % IN_TURN.size());
        long version = position / IN_TURN.size();
        boolean submits = !aggregate.equals(PROGRAMME) && version % UPDATES == UPDATES - 1;
        byte[] salt = TreeHash.ofLeaf(bytes("salt " + position)).bytes();
        byte[] slide = submits ? bytes("{\"format\":1,\"said\":\"" + position + "\"}") : null;
        byte[] payload = submits
                ? update(version / UPDATES + 1, slide, salt)
                : Json.mapper().writeValueAsBytes(Map.of("text", text));
        EntryHeader header = header(position, aggregate, version);
        String type = submits ? "workstream.update-submitted" : "workstream.progress-recorded";
        return new Made(header, new EntryLine(LedgerLeaf.of(header, type, 1, payload, salt), payload, salt), slide);
    }

    private static EntryHeader header(int position, UUID aggregate, long version) {
        return new EntryHeader(
                position,
                "event-" + position,
                aggregate.equals(PROGRAMME) ? AggregateType.PROGRAMME : AggregateType.WORKSTREAM,
                aggregate,
                version,
                NOON.plusSeconds(position),
                DAY,
                ZONE,
                AccountId.of("00000000-0000-4000-8000-00000000acc0"),
                Role.OWNER,
                new Post("Head of \"Diversity\" & Inclusion"));
    }

    private static byte[] update(long number, byte[] slide, byte[] salt) {
        return Json.mapper()
                .writeValueAsBytes(Map.of(
                        "number",
                        number,
                        "slide",
                        new String(slide, StandardCharsets.UTF_8),
                        "digest",
                        LedgerLeaf.digest(slide, salt),
                        "digestSalt",
                        Base64.getEncoder().encodeToString(salt)));
    }

    public static Made one() {
        return made(1, "Funding is not confirmed");
    }

    public SignedNote note() {
        return checkpoint().sign(List.of(signer));
    }

    /** Every entry, in the order of positions. */
    public List<Made> entries() {
        return record;
    }

    public Checkpoint checkpoint() {
        return new Checkpoint(ORIGIN, tree.size(), tree.root());
    }

    public byte[] tile(Tile tile) {
        return tiles.get(tile);
    }

    /** The inclusion proof of an entry, with that checkpoint. */
    public String proof(long position, String note) {
        MerkleTree all = new MerkleTree(new TiledSubtrees(tree.size(), tiles::get), tree.size());
        return new TlogProof(position, all.inclusion(position), note).write();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
