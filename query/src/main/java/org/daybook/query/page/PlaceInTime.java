package org.daybook.query.page;

import java.time.Instant;
import java.util.Optional;
import org.daybook.query.asof.Moment;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The place on the two clocks that a page shows, and how it was asked for.
 *
 * @param on as written in the address; absent where it is not
 * @param knownAt as written in the address; absent where it is not
 * @param begin when the first entry was recorded; absent while there is none
 */
public record PlaceInTime(
        Moment moment, boolean dayNamed, boolean instantNamed, String on, String knownAt, Instant begin, Words words) {

    /** What a reader must know before reading on. */
    public String sentence() {
        String day = words.day(moment.on());
        String instant = words.instant(moment.knownAt());
        if (dayNamed && instantNamed) return "What the record said on " + instant + " about " + day;
        if (instantNamed) return "As the record stood on " + instant;
        if (dayNamed) return "What we know today about " + day;
        return "As the record stands now, " + day;
    }

    /** How far the record was read for it. */
    public String extent() {
        return "Read up to position " + moment.position() + " of the record, " + words.second(moment.knownAt());
    }

    /** The moment asked for, as a form's field holds it; absent where none was. */
    public String instantField() {
        return instantNamed ? words.field(moment.knownAt()) : null;
    }

    /** The address of another page for the same place, as the reader wrote it. */
    public String page(String path) {
        return address(path, knownAt);
    }

    /** The address of an answer of the API for the same place. */
    public String api(String path) {
        return address(path, instantNamed ? moment.knownAt().toString() : null);
    }

    private String address(String path, String instant) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("on", written(on))
                .queryParamIfPresent("knownAt", written(instant))
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
