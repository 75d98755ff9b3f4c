package org.daybook.app.web.replay;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.query.asof.ClockText;
import org.daybook.query.facts.entry.Steps;

/**
 * Which entries are replayed, as written in the address. An empty parameter excludes nothing.
 *
 * @param kind the stored name of an event
 * @param post of the account that made them
 * @param from the first day on which they were recorded, and {@code to} the last
 */
record ReplayFilter(String kind, String post, String from, String to) {

    /** @throws org.daybook.shared.rejection.InvalidValue if a day is none */
    Steps.Filter read() {
        return new Steps.Filter(filled(kind), filled(post), day("from", from), day("to", to));
    }

    private static Optional<LocalDate> day(String field, String written) {
        return filled(written).flatMap(day -> ClockText.ISO.day(field, day));
    }

    private static Optional<String> filled(String written) {
        return Optional.ofNullable(written).filter(text -> !text.isBlank());
    }

    /** Whether it leaves anything out. */
    public boolean isSet() {
        return filled(kind).isPresent()
                || filled(post).isPresent()
                || filled(from).isPresent()
                || filled(to).isPresent();
    }
}
