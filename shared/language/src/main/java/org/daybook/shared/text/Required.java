package org.daybook.shared.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daybook.shared.rejection.InvalidValue;

/** Checks that records make on their own components. Each names its field. */
public final class Required {

    private Required() {}

    /** @throws InvalidValue if there is no value */
    public static void present(Object value, String field) {
        if (value == null) throw new InvalidValue(field, "is required");
    }

    /**
     * A copy of a list that has at least one item, none of them twice.
     *
     * @throws InvalidValue if the list is absent, empty or repeats itself
     */
    public static <T> List<T> some(List<T> items, String field) {
        if (items == null || items.isEmpty()) throw new InvalidValue(field, "needs at least one item");
        distinct(items, Integer.MAX_VALUE, field);
        return List.copyOf(items);
    }

    /** @throws InvalidValue if the list holds an item twice, an empty one, or more than the most allowed */
    public static void distinct(List<?> items, int most, String field) {
        if (items.size() > most) throw new InvalidValue(field, "holds at most " + most + " items");
        if (items.stream().anyMatch(item -> item == null)) throw new InvalidValue(field, "holds an empty item");
        if (new HashSet<>(items).size() < items.size()) throw new InvalidValue(field, "names an item twice");
    }

    /**
     * Like {@link #distinct}, for names that a reader could tell apart.
     *
     * @param normalised each name as it is compared
     * @throws InvalidValue as that one, quoting two names that differ in no more than case, spaces and the like
     */
    public static <T> void distinctNames(
            List<T> names, Function<T, NormalisedName> normalised, int most, String field) {
        distinct(names, most, field);
        Map<NormalisedName, T> seen = new HashMap<>();
        for (T name : names) {
            T before = seen.putIfAbsent(normalised.apply(name), name);
            if (before != null) throw new InvalidValue(field, "names an item twice, as " + before + " and as " + name);
        }
    }

    /** @throws InvalidValue if the number is absent or out of bounds, both included */
    public static void between(Number value, long least, long most, String field) {
        present(value, field);
        if (value.longValue() < least || value.longValue() > most) {
            throw new InvalidValue(field, "must be between " + least + " and " + most);
        }
    }

    /** @throws InvalidValue if the end comes before the start */
    public static <T extends Comparable<T>> void ordered(T first, T last, String field) {
        if (last.compareTo(first) < 0) throw new InvalidValue(field, "must not come before the first");
    }
}
