package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.daybook.app.behaviour.DataTemplate;
import org.daybook.app.store.Started;
import org.daybook.app.store.serial.EventSerializer;
import org.daybook.app.store.serial.JsonSerializer;
import org.daybook.app.store.serial.MessageSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WiringTest {

    private ConfigurableApplicationContext context;

    @BeforeAll
    void start(@TempDir Path data) {
        DataTemplate.EMPTY.copyTo(data);
        context = Started.on(data);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    void axonUsesSpringsTransactions() {
        assertThat(axon().getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void everySerializerIsOurs() {
        assertThat(axon().eventSerializer()).isInstanceOf(EventSerializer.class);
        assertThat(axon().messageSerializer()).isInstanceOf(MessageSerializer.class);
        assertThat(axon().serializer()).isInstanceOf(JsonSerializer.class);
    }

    @Test
    void eventsAndTokensAreKeptInPostgres() {
        assertThat(axon().eventStore())
                .isInstanceOf(EmbeddedEventStore.class)
                .isSameAs(context.getBean(EventStore.class));
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
    }

    private Configuration axon() {
        return context.getBean(Configuration.class);
    }
}
