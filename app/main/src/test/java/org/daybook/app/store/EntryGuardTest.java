package org.daybook.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.daybook.shared.entry.EntryMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryGuardTest {

    private final EventMessage<?> complete = Entries.opened(UUID.randomUUID());

    @Test
    void aCompleteEntryPassesAsItIs() {
        assertThat(guarded(complete)).isSameAs(complete);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EntryMetadata.ACTOR,
                EntryMetadata.ROLE,
                EntryMetadata.POST,
                EntryMetadata.EFFECTIVE_ON,
                EntryMetadata.ZONE,
                EntryMetadata.SALT
            })
    void anEntryIsRefusedThatLacks(String name) {
        Map<String, Object> stamp = new HashMap<>(Entries.STAMP);
        stamp.remove(name);
        assertThatThrownBy(() -> guarded(complete.withMetaData(stamp)))
                .isInstanceOf(IncompleteEntry.class)
                .hasMessageContaining(name);
        stamp.put(name, " ");
        assertThatThrownBy(() -> guarded(complete.withMetaData(stamp))).isInstanceOf(IncompleteEntry.class);
    }

    @Test
    void metadataIsTextOnly() {
        assertThatThrownBy(() -> guarded(complete.andMetaData(Map.of("count", 1))))
                .isInstanceOf(IncompleteEntry.class)
                .hasMessageContaining("count");
    }

    @Test
    void anythingButAnEventOfAnAggregateIsRefused() {
        assertThatThrownBy(() -> guarded(new GenericEventMessage<>(complete.getPayload(), Entries.STAMP)))
                .isInstanceOf(IncompleteEntry.class);
        assertThatThrownBy(() -> guarded(new GenericDomainEventMessage<>("programme", "1", 0, "a text", Entries.STAMP)))
                .isInstanceOf(IncompleteEntry.class);
    }

    private static EventMessage<?> guarded(EventMessage<?> event) {
        return new EntryGuard().handle(List.of(event)).apply(0, event);
    }
}
