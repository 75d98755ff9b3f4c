package org.daybook.app.web.transport;

import java.time.Duration;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of one client on a node.
 *
 * @param connectionsPerAddress how many connections one network may have open, or behind a trusted proxy how many
 *     requests under way; zero for any number
 * @param requestsAtOnce how many requests are worked on at a time; those that wait for their client do not count
 * @param turnWithin how long a request waits for its turn before it is answered 503
 * @param headersWithin how long a client may take to send the head of a request
 * @param bodyWithin for how long in all a body may keep the server waiting
 * @param slowest bytes a second that a client has to send or take while the server waits for it
 * @param patience for how long a client may be slower than that
 * @param answerPatience for how long a client may take an answer slower than that
 */
@ConfigurationProperties("daybook.http")
record TransportProperties(
        @DefaultValue("256") int connectionsPerAddress,
        @DefaultValue("128") int requestsAtOnce,
        @DefaultValue("10s") Duration turnWithin,
        @DefaultValue("20s") Duration headersWithin,
        @DefaultValue("5m") Duration bodyWithin,
        @DefaultValue("500") int slowest,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("60s") Duration answerPatience) {

    TransportProperties {
        atLeast(0, connectionsPerAddress, "connections-per-address");
        atLeast(1, requestsAtOnce, "requests-at-once");
        atLeast(1, slowest, "slowest");
        positive(turnWithin, "turn-within");
        positive(headersWithin, "headers-within");
        positive(bodyWithin, "body-within");
        positive(patience, "patience");
        positive(answerPatience, "answer-patience");
    }

    private static void atLeast(int least, int value, String name) {
        if (value < least) throw new InvalidValue("daybook.http." + name, "must be at least " + least);
    }

    private static void positive(Duration value, String name) {
        if (value.isNegative() || value.isZero()) {
            throw new InvalidValue("daybook.http." + name, "must be a duration such as 20s");
        }
    }
}
