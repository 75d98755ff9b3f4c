package org.daybook.app.store.wiring;

import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.daybook.app.store.serial.AnswerNames;
import org.daybook.app.store.serial.EventSerializer;
import org.daybook.app.store.serial.JsonSerializer;
import org.daybook.app.store.serial.MessageSerializer;
import org.daybook.app.store.serial.StoredName;
import org.daybook.command.AggregatesModule;
import org.daybook.shared.contract.EventContract;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Configures one serializer for each purpose, none of them Axon's default, which ties stored data to Java classes. */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    /** Tokens, snapshots and answers. */
    @Bean
    @Primary
    JsonSerializer serializer() {
        Stream<StoredName> snapshots = AggregatesModule.CLASSES.entrySet().stream()
                .map(aggregate -> new StoredName(aggregate.getKey().stored() + ".state", aggregate.getValue()));
        return new JsonSerializer(
                Stream.concat(snapshots, AnswerNames.all().stream()).toList());
    }

    @Bean
    @Qualifier("eventSerializer") EventSerializer eventSerializer() {
        return new EventSerializer(EventContract.current());
    }

    @Bean
    @Qualifier("messageSerializer") Serializer messageSerializer(EventSerializer events, JsonSerializer others) {
        return new MessageSerializer(events, others);
    }
}
