package org.daybook.query.facts.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.rag.Rating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

class StandingsTest {

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID WORKSTREAM = UUID.randomUUID();
    private static final LocalDate FIRST_OF_MARCH = LocalDate.parse("2022-03-01");

    private final TestRecord record = TestRecord.beginning(Instant.parse("2022-03-01T09:00:00Z"));

    @BeforeEach
    void aWorkstreamRatedAmber() {
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL));
        record.record(
                WORKSTREAM, new WorkstreamOpened(new ProgrammeId(PROGRAMME), new Name("Leadership & Culture"), null));
        record.record(WORKSTREAM, rated(RagRating.AMBER, null));
    }

    @Test
    void theLatestEntryInForceStands() {
        record.at(Instant.parse("2022-04-01T09:00:00Z"));
        record.record(WORKSTREAM, rated(RagRating.GREEN, null));

        assertThat(rating(FIRST_OF_MARCH, record.head())).isEqualTo(RagRating.AMBER);
        assertThat(rating(record.today(), record.head())).isEqualTo(RagRating.GREEN);
        assertThat(rating(record.today(), record.head() - 1)).isEqualTo(RagRating.AMBER);
    }

    @Test
    void anEntryVoidedByACorrectionNoLongerCounts() {
        record.record(WORKSTREAM, rated(RagRating.RED, new Text("No budget")));
        record.record(WORKSTREAM, new EntryCorrected(2L, null, new Text("Rated the wrong workstream")));

        assertThat(rating(FIRST_OF_MARCH, record.head() - 1)).isEqualTo(RagRating.RED);
        assertThat(rating(FIRST_OF_MARCH, record.head())).isEqualTo(RagRating.AMBER);
    }

    @Test
    void theApplicationMayNotChangeOrDeleteARow() {
        JdbcClient client = JdbcClient.create(TestDatabase.application());
        for (String change : List.of("UPDATE facts_a.fact SET value = '{}'", "DELETE FROM facts_a.entry")) {
            assertThatThrownBy(() -> client.sql(change).update())
                    .isInstanceOf(BadSqlGrammarException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private RagRating rating(LocalDate on, long known) {
        return record.standings()
                .standing(List.of(WORKSTREAM), Standings.EVERY_CONCEPT, on, known)
                .value(WORKSTREAM, RagFacts.RATING, RagDimension.PROJECT.name())
                .map(Rating::rating)
                .orElse(null);
    }

    private static RagChanged rated(RagRating rating, Text reason) {
        return new RagChanged(RagDimension.PROJECT, rating, reason);
    }
}
