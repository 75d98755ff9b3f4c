package org.daybook.shared.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.UUID;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.StoredEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is redacted is found by the names of fields: an id must not bear a name under which another event keeps a text. */
class IdsAreNoTextsTest {

    @ParameterizedTest
    @MethodSource("events")
    void noIdBearsTheNameOfAText(StoredEvent event) {
        for (RecordComponent component : event.type().getRecordComponents()) {
            if (isId(component.getType())) {
                assertThat(TextFields.has(component.getName()))
                        .as(event.name() + "." + component.getName())
                        .isFalse();
            }
        }
    }

    static Collection<StoredEvent> events() {
        return EventContract.current().events();
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }
}
