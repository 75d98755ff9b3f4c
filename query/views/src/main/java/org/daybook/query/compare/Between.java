package org.daybook.query.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.AsOfResolver;
import org.daybook.query.asof.ClockText;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/** Reads the two ends of a comparison: two days as known at one instant, or one day as known at two instants. */
@Component
public record Between(AsOfResolver asOf) {

    private static final int LENGTH_OF_A_DAY = "2023-04-30".length();

    /** Both ends, the earlier first. */
    public record Ends(AsOf from, AsOf to) {}

    /**
     * @param on for two instants the day compared; absent: the day of the later one
     * @param knownAt for two days the instant of knowledge; absent: now
     * @throws InvalidValue if they are not both days or both instants, or the later comes first
     */
    public Ends read(String from, String to, String on, String knownAt) {
        if (from == null) throw new InvalidValue("from", "is required");
        if (to == null) throw new InvalidValue("to", "is required");
        boolean days = from.length() == LENGTH_OF_A_DAY;
        if (days && on != null)
            throw new InvalidValue("on", "may be combined only with two instants, not with two days");
        if (!days && knownAt != null)
            throw new InvalidValue("knownAt", "may be combined only with two days, not with two instants");
        return days
                ? days(from, to, ClockText.ISO.instant("knownAt", knownAt))
                : instants(from, to, ClockText.ISO.day("on", on));
    }

    private Ends days(String from, String to, Optional<Instant> knownAt) {
        Optional<LocalDate> first = ClockText.ISO.day("from", from);
        Optional<LocalDate> last = ClockText.ISO.day("to", to);
        inOrder(first, last);
        AsOf end = named("on", "to", () -> asOf.at(last, knownAt));
        return new Ends(new AsOf(first.orElseThrow(), end.knownAt(), end.position()), end);
    }

    private Ends instants(String from, String to, Optional<LocalDate> on) {
        Optional<Instant> first = ClockText.ISO.instant("from", from);
        Optional<Instant> last = ClockText.ISO.instant("to", to);
        inOrder(first, last);
        AsOf end = named("knownAt", "to", () -> asOf.at(on, last));
        return new Ends(named("knownAt", "from", () -> asOf.at(Optional.of(end.on()), first)), end);
    }

    /** A refusal of one end names the parameter of this request. */
    private static AsOf named(String field, String end, Supplier<AsOf> found) {
        try {
            return found.get();
        } catch (Rejection refused) {
            if (!field.equals(refused.field())) throw refused;
            throw new Rejection(refused.kind(), refused.code(), end, refused.getMessage());
        }
    }

    private static <T extends Comparable<? super T>> void inOrder(Optional<T> first, Optional<T> last) {
        if (first.isEmpty()) throw new InvalidValue("from", "is required");
        if (last.isEmpty()) throw new InvalidValue("to", "is required");
        if (last.get().compareTo(first.get()) < 0) throw new InvalidValue("to", "must not come before from");
    }
}
