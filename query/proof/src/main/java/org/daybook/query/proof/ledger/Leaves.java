package org.daybook.query.proof.ledger;

import java.util.Base64;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.ledger.LedgerLeaf;
import tools.jackson.databind.JsonNode;

/** Makes leaves from entries as the event store returns them. */
public final class Leaves {

    private Leaves() {}

    /** @throws IllegalArgumentException if the entry has no salt */
    public static byte[] of(RawEntry raw) {
        return LedgerLeaf.of(raw.header(), raw.type(), raw.typeVersion(), raw.payload(), salt(raw));
    }

    /** @throws IllegalArgumentException if the entry has none */
    public static byte[] salt(RawEntry raw) {
        JsonNode salt = Json.mapper().readTree(raw.metadata()).path(EntryMetadata.SALT);
        if (!salt.isString()) throw new IllegalArgumentException("The entry at " + raw.position() + " has no salt");
        return Base64.getDecoder().decode(salt.asString());
    }
}
