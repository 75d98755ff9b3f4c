package org.daybook.app.web.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Link;

/**
 * How a component of a command is entered.
 *
 * @param value its type or, of a list, that of its items
 */
record ComponentKind(FieldType type, OptionSource options, Class<?> value) {

    /** @throws IllegalStateException if no field can be made for a component of that type */
    static ComponentKind of(RecordComponent component) {
        Class<?> value = value(component.getGenericType());
        boolean several = component.getType() == List.class;
        OptionSource options = OptionSource.of(component, value);
        FieldType type = options == OptionSource.NOTHING
                ? several ? ofList(value) : ofOne(value, component)
                : several && options.enteredAs() != FieldType.TAGS ? FieldType.MANY_OF : options.enteredAs();
        return new ComponentKind(type, options, value);
    }

    private static Class<?> value(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static FieldType ofList(Class<?> item) {
        if (item == Link.class) return FieldType.LINKS;
        if (item == EntryLink.class) return FieldType.ENTRIES;
        return isWhole(item) ? FieldType.ROWS : FieldType.LINES;
    }

    private static FieldType ofOne(Class<?> type, RecordComponent component) {
        if (type == TargetDate.class) return FieldType.WRITTEN_DATE;
        if (type == EntryLink.class) return FieldType.ENTRY;
        if (isWhole(type)) return FieldType.GROUP;
        return switch (type.getSimpleName()) {
            case "Text" -> FieldType.TEXT;
            case "Name", "Label", "Post", "String", "UUID" -> FieldType.LINE;
            case "LocalDate" -> FieldType.DATE;
            case "ClockTime" -> FieldType.TIME;
            case "YearMonth" -> FieldType.MONTH;
            case "Quantity" -> FieldType.NUMBER;
            case "Integer", "Long" -> FieldType.WHOLE;
            case "Boolean" -> FieldType.FLAG;
            case "LocalId" -> FieldType.HIDDEN;
            default -> throw new IllegalStateException("No type of field is known for " + component);
        };
    }

    /** Whether it is a record of several components; one of a single component is entered like it. */
    private static boolean isWhole(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }
}
