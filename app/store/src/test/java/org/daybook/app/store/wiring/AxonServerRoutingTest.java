package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.daybook.command.aggregate.CommandMetadata;
import org.junit.jupiter.api.Test;

/** Over Axon Server one node has the state of an aggregate at hand: its commands must all go there. */
class AxonServerRoutingTest {

    private static final CommandMessage<?> COMMAND = GenericCommandMessage.asCommandMessage("whatever is asked");

    private final AxonServerEvents events = new AxonServerEvents();

    @Test
    void commandsForOneAggregateGoOneWay() {
        CommandMessage<?> forOne = COMMAND.andMetaData(Map.of(CommandMetadata.AGGREGATE_ID, "one"));
        assertThat(events.routingStrategy().getRoutingKey(forOne)).isEqualTo("one");
    }

    @Test
    void aCommandForNoAggregateIsNotSentAnywhere() {
        assertThatThrownBy(() -> events.routingStrategy().getRoutingKey(COMMAND))
                .hasMessageContaining("routing key");
    }
}
