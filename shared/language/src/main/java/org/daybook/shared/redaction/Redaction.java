package org.daybook.shared.redaction;

import java.util.List;
import java.util.UUID;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/**
 * That a text was taken out of entries of one aggregate. It tells everything about it but the text.
 *
 * @param act the same in every aggregate from which the text was taken at once
 * @param authority who ordered it, and under which reference; short, because it replaces the text
 * @param reason why, in the words of the person who carried it out
 * @param entries those from which it was taken, in the order of their versions
 */
public record Redaction(UUID act, Name authority, Text reason, List<RedactedEntry> entries) {

    /** The most characters of an authority: with the words around it, it fits wherever a text does. */
    public static final int LONGEST_AUTHORITY = 120;

    public Redaction {
        authority(authority);
        Required.present(entries, "entries");
        if (entries.isEmpty()) throw new InvalidValue("entries", "must name an entry");
        entries = List.copyOf(entries);
    }

    /** @throws InvalidValue if it is absent or too long */
    public static Name authority(Name authority) {
        Required.present(authority, "authority");
        if (authority.value().length() > LONGEST_AUTHORITY) {
            throw new InvalidValue("authority", "must have at most " + LONGEST_AUTHORITY + " characters");
        }
        return authority;
    }
}
