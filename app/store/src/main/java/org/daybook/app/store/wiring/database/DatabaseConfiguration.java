package org.daybook.app.store.wiring.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Configures the PostgreSQL of every mode, either the configured one or the embedded one, and migrates its tables
 * first.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class DatabaseConfiguration {

    static final String START = "databaseStart";

    /** Starts it here only if {@link EarlyDatabaseStart} has not started it earlier. */
    @Bean(START)
    @ConditionalOnMissingBean
    DatabaseStart databaseStart(EngineProperties properties) {
        return DatabaseStart.of(properties);
    }

    @Bean(destroyMethod = "")
    @ConditionalOnExpression("'${daybook.database.url:}' == ''")
    EmbeddedDatabase embeddedDatabase(DatabaseStart start) {
        return start.embedded().orElseThrow();
    }

    @Bean
    @ConditionalOnBean(EmbeddedDatabase.class)
    LostDatabase lostDatabase(EmbeddedDatabase embedded) {
        return new LostDatabase(embedded);
    }

    @Bean
    Database database(DatabaseStart start) {
        return start.database();
    }

    @Bean(destroyMethod = "")
    HikariDataSource dataSource(DatabaseStart start) {
        return start.pool();
    }

    /**
     * For callers that keep a connection for long: in the pool it would be one less for requests. Injecting a data
     * source without a name gives the pool.
     */
    @Bean(defaultCandidate = false)
    DataSource unpooled(Database database, @Qualifier("dataSource") DataSource migratedFirst) {
        return database.as(database.application());
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
