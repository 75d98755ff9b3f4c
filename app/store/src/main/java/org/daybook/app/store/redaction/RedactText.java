package org.daybook.app.store.redaction;

import java.util.UUID;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.Wanted;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/**
 * A request to redact a text.
 *
 * @param aggregate in whose entry it stands
 * @param entry the version of that entry
 * @param field where in its payload, as a JSON Pointer (RFC 6901) such as {@code /text}
 * @param passage the part of it that is to go; absent: the whole of it
 * @param authority who ordered it, and under which reference
 * @param reason why
 * @param dryRun whether it is only to be said which entries would be redacted; absent: no
 */
public record RedactText(
        UUID aggregate, Long entry, String field, String passage, Name authority, Text reason, Boolean dryRun) {
    public RedactText {
        Required.present(aggregate, "aggregate");
        Required.present(entry, "entry");
        Required.present(field, "field");
        Redaction.authority(authority);
        Required.present(reason, "reason");
        if (passage != null && passage.strip().length() < Wanted.SHORTEST_PASSAGE) {
            throw new InvalidValue("passage", "must have at least " + Wanted.SHORTEST_PASSAGE + " characters");
        }
    }
}
