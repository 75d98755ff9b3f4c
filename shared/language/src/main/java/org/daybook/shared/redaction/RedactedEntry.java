package org.daybook.shared.redaction;

import java.util.List;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * An entry from which a text was taken. Digests are base64 of SHA-256 over a salt and what it salts.
 *
 * @param version of the entry in its aggregate
 * @param fields where the text was, as JSON Pointers (RFC 6901) into the payload; into a frozen slide after {@code /slide}
 * @param payloadDigest of its payload as it was: the one in its leaf or, where it was redacted before, the one that the last
 *     redaction of it names
 * @param redactedDigest of its payload as it is now, under a salt of its own
 * @param updateDigest of the slide that it froze, by which decisions pin it; absent where it froze none
 * @param redactedUpdateDigest of that slide as it is now; absent where it froze none
 */
public record RedactedEntry(
        Long version,
        List<String> fields,
        String payloadDigest,
        String redactedDigest,
        @Nullable String updateDigest,
        @Nullable String redactedUpdateDigest) {
    public RedactedEntry {
        Required.present(fields, "fields");
        fields = List.copyOf(fields);
    }
}
