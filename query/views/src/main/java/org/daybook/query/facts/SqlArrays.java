package org.daybook.query.facts;

import java.util.Collection;
import java.util.stream.Collectors;

/** Arrays as PostgreSQL reads them from text; a statement that takes one is the same however many items it has. */
public final class SqlArrays {

    private SqlArrays() {}

    /** @param items whose text holds neither comma, quote, brace nor backslash: numbers, UUIDs, local ids */
    public static String of(Collection<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
