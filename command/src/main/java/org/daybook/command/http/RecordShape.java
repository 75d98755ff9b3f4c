package org.daybook.command.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** The shape of a record: the names and types of its components, and the constructor that takes them in that order. */
record RecordShape(List<RecordComponent> components, List<String> names, Constructor<?> constructor) {

    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] plain = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(
                    List.of(components),
                    Stream.of(components).map(RecordComponent::getName).toList(),
                    type.getDeclaredConstructor(plain));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has such a constructor", e);
        }
    }
}
