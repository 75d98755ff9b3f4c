package org.daybook.app.health;

import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Health of the database, on a connection of the pool. Spring's own indicator would open a new one each time. */
@Component("dbHealthIndicator")
class DatabaseHealth extends ToldHealth {

    private final JdbcClient database;

    DatabaseHealth(DataSource pool) {
        super("The state of the database");
        this.database = JdbcClient.create(pool);
    }

    @Override
    Health look() {
        database.sql("select 1").query(Integer.class).single();
        return Health.up().build();
    }
}
