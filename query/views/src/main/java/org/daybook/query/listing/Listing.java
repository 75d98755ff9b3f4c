package org.daybook.query.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.query.asof.AsOf;

/**
 * One page of a list, and its place on the two clocks.
 *
 * @param next what to send as {@code after} for the page that follows, which answers for the same place; absent on the
 *     last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<T extends Listed>(LocalDate on, Instant knownAt, long position, List<T> items, String next) {

    static <T extends Listed> Listing<T> of(AsOf moment, List<T> items, String next) {
        return new Listing<>(moment.on(), moment.knownAt(), moment.position(), items, next);
    }
}
