package org.daybook.bench.past;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Questions about the past at random: any workstream, the record as it stood at any instant since all of them were open, the world on any day before that.
 */
public final class RandomMoments {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final List<UUID> workstreams = new ArrayList<>();
    private final Instant first;
    private final Instant last;

    /** @param record its workstreams, and when the last of them was opened and the last entry made */
    public RandomMoments(Connection record) throws SQLException {
        try (Statement statement = record.createStatement()) {
            try (ResultSet row = statement.executeQuery("select id from register.workstream order by id")) {
                while (row.next()) workstreams.add(row.getObject(1, UUID.class));
            }
            try (ResultSet row = statement.executeQuery(
                    "select max(recorded_at) filter (where version = 0), max(recorded_at) from record.event"
                            + " where aggregate_type = 'workstream'")) {
                row.next();
                first = row.getObject(1, OffsetDateTime.class).toInstant().plus(A_DAY);
                last = row.getObject(2, OffsetDateTime.class).toInstant();
            }
        }
    }

    /** @param on never after the day of knownAt, of which nothing is known later */
    public record Moment(UUID workstream, LocalDate on, Instant knownAt) {

        public String query() {
            return "?on=" + on + "&knownAt=" + knownAt;
        }
    }

    public Moment any(Random random) {
        Instant knownAt = between(random, first, last);
        LocalDate on = LocalDate.ofInstant(between(random, first, knownAt), ZoneOffset.UTC);
        return new Moment(workstreams.get(random.nextInt(workstreams.size())), on, knownAt);
    }

    private static Instant between(Random random, Instant from, Instant to) {
        return from.plusSeconds(
                (long) (random.nextDouble() * Duration.between(from, to).toSeconds()));
    }
}
