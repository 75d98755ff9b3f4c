package org.daybook.app.web.replay;

import java.util.Optional;
import org.daybook.query.asof.ParameterText;
import org.daybook.shared.rejection.InvalidValue;

/**
 * The range of entries of a workstream to replay.
 *
 * @param since the version of the first; 0 where the address names none
 * @param until the version of the last; the greatest there is where the address names none
 */
public record EntryRange(long since, long until) {

    /** @throws InvalidValue if either is no version, or the last comes before the first */
    static EntryRange read(String since, String until) {
        EntryRange range = new EntryRange(
                version("since", since).orElse(0L), version("until", until).orElse(Long.MAX_VALUE - 1));
        if (range.until < range.since) throw new InvalidValue("until", "must not come before since");
        return range;
    }

    /** The version that is written; absent where nothing is. */
    static Optional<Long> version(String field, String written) {
        if (written == null || written.isBlank()) return Optional.empty();
        return Optional.of(ParameterText.number(field, written, "must be the version of an entry"));
    }

    boolean holds(long version) {
        return version >= since && version <= until;
    }

    /** Whether it ends before the last entry of all. */
    public boolean isClosed() {
        return until < Long.MAX_VALUE - 1;
    }

    /** Whether it leaves anything out. */
    public boolean isSet() {
        return since > 0 || isClosed();
    }
}
