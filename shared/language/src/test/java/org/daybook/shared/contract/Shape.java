package org.daybook.shared.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The structure of a record in words: its components, theirs, and the constants of its enums; one line a component. */
final class Shape {

    private Shape() {}

    static String of(Class<?> event) {
        return components(event, "");
    }

    private static String components(Class<?> type, String indent) {
        return Arrays.stream(type.getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .map(component -> indent + component.getName() + ": " + of(component.getGenericType(), indent))
                .collect(Collectors.joining());
    }

    private static String of(Type type, String indent) {
        if (type instanceof ParameterizedType list) return "list of " + of(list.getActualTypeArguments()[0], indent);
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) return "one of " + Arrays.toString(plain.getEnumConstants()) + "\n";
        if (!plain.isRecord() || isOneValue(plain)) return plain.getSimpleName() + "\n";
        return plain.getSimpleName() + "\n" + components(plain, indent + "  ");
    }

    private static boolean isOneValue(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
