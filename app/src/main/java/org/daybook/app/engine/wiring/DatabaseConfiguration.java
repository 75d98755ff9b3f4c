package org.daybook.app.engine.wiring;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.daybook.app.engine.database.Database;
import org.daybook.app.engine.database.Migrations;
import org.daybook.app.engine.embedded.EmbeddedDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The PostgreSQL of every mode: a named one or, where none is, one of Daybook's own. Its tables are brought up to date first. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${daybook.database.url:}' == ''")
    EmbeddedDatabase embeddedDatabase(EngineProperties properties) {
        return EmbeddedDatabase.start(properties.data(), properties.embedded().settings());
    }

    @Bean
    @ConditionalOnBean(EmbeddedDatabase.class)
    LostDatabase lostDatabase(EmbeddedDatabase embedded) {
        return new LostDatabase(embedded);
    }

    @Bean
    Database database(EngineProperties properties, ObjectProvider<EmbeddedDatabase> embedded) {
        EmbeddedDatabase own = embedded.getIfAvailable();
        return own == null ? properties.database().database() : own.database();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database) {
        new Migrations(database).run();
        return database.pool();
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
