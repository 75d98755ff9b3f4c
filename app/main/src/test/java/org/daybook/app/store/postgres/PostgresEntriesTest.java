package org.daybook.app.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.RawEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class PostgresEntriesTest {

    private static final Duration NOT_AT_ALL = Duration.ZERO;
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGE = 11;
    private static final int SMALL = 40;

    @Test
    void readsInOrderWithoutGapsWithAPageOfLargeEntriesBoundByItsBytesAndOneOfSmallOnesByItsNumber(@TempDir Path data)
            throws Exception {
        try (EmbeddedDatabase postgres = EmptyRecord.start(data)) {
            DataSource database = postgres.database().as(postgres.database().application());
            write(database);
            List<List<Long>> pages = new ArrayList<>();
            List<Connection> opened = new ArrayList<>();
            try (EntryCursor cursor =
                    new PostgresEntries(noting(opened, database)).after(new ProjectionPosition(-1, Instant.EPOCH))) {
                for (List<RawEntry> page = cursor.next(30, NOT_AT_ALL); !page.isEmpty(); ) {
                    pages.add(page.stream().map(RawEntry::position).toList());
                    page = cursor.next(30, NOT_AT_ALL);
                }
                assertThat(opened.getFirst().getNetworkTimeout()).isPositive();
            }
            assertThat(pages).extracting(List::size).containsExactly(4, 4, 30, 13);
            assertThat(pages.stream().flatMap(List::stream))
                    .containsExactlyElementsOf(
                            LongStream.range(0, LARGE + SMALL).boxed().toList());
        }
    }

    private static DataSource noting(List<Connection> opened, DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                opened.add(super.getConnection());
                return opened.getLast();
            }
        };
    }

    private static void write(DataSource database) {
        JdbcClient.create(database)
                .sql(
                        """
                        insert into record.event
                        select n, 'event-' || n, 'programme', gen_random_uuid(), 0, 'any', 1,
                            convert_to(repeat('x', case when n < :large then :megabyte else 20 end), 'UTF8'), '{}', now(),
                            '2021-03-01', 'Europe/London', gen_random_uuid(), 'PROGRAMME_OFFICE', 'Programme office',
                            '0123456789abcdef'
                        from generate_series(0, :last) n
                        """)
                .param("large", LARGE)
                .param("megabyte", MEGABYTE)
                .param("last", LARGE + SMALL - 1)
                .update();
    }
}
