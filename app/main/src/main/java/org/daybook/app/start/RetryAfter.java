package org.daybook.app.start;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** How long an answer asks its client to wait, in seconds or until a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

    /** What is answered that it may come again. */
    static final Set<Integer> FOR_NOW = Set.of(429, 503);

    private RetryAfter() {}

    /** Empty if the request was not refused for now only, or if the answer does not say for how long. */
    static Optional<Duration> of(HttpResponse<?> answer, Instant now) {
        if (!FOR_NOW.contains(answer.statusCode())) return Optional.empty();
        return in(answer, now);
    }

    /** What it says, whatever its status; empty if it does not. */
    static Optional<Duration> in(HttpResponse<?> answer, Instant now) {
        return answer.headers().firstValue("Retry-After").flatMap(value -> parsed(value.strip(), now));
    }

    private static Optional<Duration> parsed(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        try {
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(date.isBefore(now) ? Duration.ZERO : Duration.between(now, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
