package org.daybook.app.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Health of the database, on a connection of the pool. Spring's own indicator would open a new one each time. */
@Component("dbHealthIndicator")
record DatabaseHealth(JdbcClient database) implements HealthIndicator {

    @Override
    public Health health() {
        return ToldHealth.of("The state of the database", this::look);
    }

    private Health look() {
        database.sql("select 1").query(Integer.class).single();
        return Health.up().build();
    }
}
