package org.daybook.shared.evidence.pack;

import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.shared.ledger.tile.Tile;

/** The names of files in packs. */
public final class PackNames {

    public static final String README = "README.txt";
    public static final String CHECKPOINT = "checkpoint";
    public static final String KEY = "key";
    public static final String ENTRIES = "entries.jsonl";
    /** Of format 1. */
    public static final String MANIFEST = "manifest.json";

    /** Of format 2. */
    public static final String SIGNED_MANIFEST = "manifest";

    public static final String COSIGNATURES = "cosignatures";
    public static final String WITHHELD = "withheld.jsonl";
    public static final String REDACTIONS = "redactions.jsonl";

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String NUMBER = "(?:0|[1-9]\\d{0,17})";
    private static final Pattern SINGLE =
            Pattern.compile("README\\.txt|checkpoint|key|entries\\.jsonl|manifest\\.json");
    private static final Pattern UPDATE = Pattern.compile("updates/" + ID + "/" + NUMBER + "\\.json");
    private static final Pattern PROOF = Pattern.compile("proofs/" + NUMBER + "\\.tlog-proof");

    private PackNames() {}

    /** The slide of a submitted update, as it was frozen. */
    public static String update(UUID workstream, long number) {
        return "updates/" + workstream + "/" + number + ".json";
    }

    public static String proof(long position) {
        return "proofs/" + position + ".tlog-proof";
    }

    public static boolean isUpdate(String name) {
        return UPDATE.matcher(name).matches();
    }

    public static boolean isProof(String name) {
        return PROOF.matcher(name).matches();
    }

    /** Whether a pack of format 1 may have a file of that name: neither a folder nor a path that leads out of it is one. */
    public static boolean isOne(String name) {
        return SINGLE.matcher(name).matches()
                || isUpdate(name)
                || isProof(name)
                || Tile.at(name).isPresent();
    }
}
