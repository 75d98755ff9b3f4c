package org.daybook.shared.evidence.check.entry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.evidence.pack.EntryLine;
import org.daybook.shared.evidence.pack.LeafHeader;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;
import org.daybook.shared.ledger.LedgerLeaf;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The update that an entry submitted.
 *
 * @param file how it is named in the pack; absent if the entry does not say which it is
 * @param fault what is wrong with it; absent if its bytes are those that were frozen
 */
public record FoundUpdate(Optional<String> file, Optional<String> fault) {

    private static final String SUBMITTED =
            EventContract.current().of(UpdateSubmitted.class).name();

    public static boolean submits(LeafHeader header) {
        return header.type().equals(SUBMITTED);
    }

    public static FoundUpdate of(EntryLine.Read entry, PackFiles pack) {
        try {
            JsonNode said = Json.mapper().readTree(entry.line().payload());
            String file = PackNames.update(
                    UUID.fromString(entry.header().aggregate()),
                    said.path("number").asLong(-1));
            return new FoundUpdate(Optional.of(file), fault(said, file, pack));
        } catch (JacksonException | IllegalArgumentException e) {
            return new FoundUpdate(Optional.empty(), Optional.of("its payload is not that of an update"));
        }
    }

    private static Optional<String> fault(JsonNode said, String file, PackFiles pack) {
        Optional<byte[]> found = pack.find(file);
        if (found.isEmpty()) return Optional.of(file + " is missing");
        byte[] salt = Base64.getDecoder().decode(said.path("digestSalt").asString(""));
        String digest = LedgerLeaf.digest(found.get(), salt);
        boolean frozen = digest.equals(said.path("digest").asString(""))
                && Arrays.equals(found.get(), said.path("slide").asString("").getBytes(StandardCharsets.UTF_8));
        return frozen ? Optional.empty() : Optional.of(file + " is not the slide that was frozen");
    }
}
