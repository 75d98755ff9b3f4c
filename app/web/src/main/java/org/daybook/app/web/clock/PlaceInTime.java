package org.daybook.app.web.clock;

import java.time.Instant;
import java.util.Optional;
import org.daybook.query.asof.AsOf;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The place on the two clocks that a page shows, and how it was requested.
 *
 * @param on as written in the address; absent where it is not
 * @param knownAt the requested instant, in UTC, so that links and forms request exactly that; absent where none is
 * @param begin when the first entry was recorded; absent while there is none
 */
public record PlaceInTime(
        AsOf moment,
        boolean dayNamed,
        boolean instantNamed,
        String on,
        String knownAt,
        Instant begin,
        DisplayFormat words) {

    /** What a reader must know before reading on. */
    public String sentence() {
        String day = words.day(moment.on());
        String instant = words.instant(moment.knownAt());
        if (dayNamed && instantNamed) return "What the record said on " + instant + " about " + day;
        if (instantNamed) return "The record as at " + instant;
        if (dayNamed) return "What we know today about " + day;
        return "Today, " + day;
    }

    /** How far the record was read for it. */
    public String extent() {
        return "Read up to position " + moment.position() + " of the record, " + words.second(moment.knownAt());
    }

    /** The field of a form for the requested moment; empty where none was. */
    public InstantField instantField() {
        return instantNamed ? words.field(moment.knownAt()) : InstantField.empty();
    }

    /** The address of another page, or of an answer of the API, for the same place. */
    public String page(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("on", written(on))
                .queryParamIfPresent("knownAt", written(knownAt))
                .encode()
                .toUriString();
    }

    private static Optional<String> written(String parameter) {
        return Optional.ofNullable(parameter).filter(words -> !words.isBlank());
    }

    /** Whether the page shows anything but the present. */
    public boolean past() {
        return dayNamed || instantNamed;
    }
}
