package org.daybook.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

class ProjectionHealthTest {

    private final ProjectionLag unknown = new ProjectionLag(null, null, null) {
        @Override
        public Measured measure() {
            throw new DataAccessResourceFailureException("the database is away");
        }
    };

    @Test
    void whereTheDatabaseIsAwayTheViewsAreDownInASentence() {
        Health health = new ProjectionHealth(unknown, null, Duration.ofSeconds(30)).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("why")).asString().endsWith(".");
    }
}
