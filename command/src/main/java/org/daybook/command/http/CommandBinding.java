package org.daybook.command.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.RequiredComponents;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Binds a JSON object to the record of a command. Every refusal names the field and what would be valid. */
final class CommandBinding {

    /** What a body may hold, by command: its own fields and what goes beside them. */
    private static final Map<CommandType, List<String>> FIELDS =
            CommandCatalogue.all().stream().collect(Collectors.toMap(Function.identity(), CommandBinding::fields));

    /** How records are made, asked of each class once. */
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return RecordShape.of(type);
        }
    };

    private CommandBinding() {}

    /**
     * @throws InvalidValue naming the field, if one is missing, of the wrong type or makes no sense
     * @throws Refused if the command has no such field
     */
    static DaybookCommand bind(CommandType type, ObjectNode body, TargetDateBinding dates) {
        refuseOthers(body, FIELDS.get(type), "");
        return (DaybookCommand) object(type.type(), body, "", dates);
    }

    private static List<String> fields(CommandType type) {
        Stream<String> own = RecordShape.of(type.type()).names().stream();
        Stream<String> beside = type.opens() ? Stream.of("id", "effectiveOn") : Stream.of("effectiveOn");
        return Stream.concat(own, beside).toList();
    }

    static Object object(Class<?> type, ObjectNode node, String path, TargetDateBinding dates) {
        RecordShape shape = SHAPES.get(type);
        refuseOthers(node, shape.names(), path);
        Object[] values = shape.components().stream()
                .map(component -> bound(component, node, path, dates))
                .toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null
                    && RequiredComponents.isRequired(shape.components().get(i))) {
                throw new InvalidValue(FieldPath.field(path, shape.names().get(i)), "is required");
            }
        }
        return make(shape.constructor(), values, path);
    }

    private static Object bound(RecordComponent component, ObjectNode node, String path, TargetDateBinding dates) {
        JsonNode value = node.get(component.getName());
        return value == null || value.isNull()
                ? null
                : value(component.getGenericType(), value, FieldPath.field(path, component.getName()), dates);
    }

    static void refuseOthers(ObjectNode node, List<String> names, String path) {
        for (String name : node.propertyNames()) {
            if (names.contains(name)) continue;
            String field = FieldPath.field(path, name);
            String known = names.isEmpty() ? "There is none." : "There are " + String.join(", ", names) + ".";
            throw new Refused(
                    422,
                    "unknown-field",
                    field,
                    "There is no field " + field + ". " + known + NearestName.hint(name, names));
        }
    }

    private static Object make(Constructor<?> constructor, Object[] values, String path) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof InvalidValue invalid)) throw new IllegalStateException(e);
            throw new InvalidValue(FieldPath.field(path, invalid.field()), invalid.getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Type type, JsonNode node, String path, TargetDateBinding dates) {
        if (type instanceof ParameterizedType list) return items(list.getActualTypeArguments()[0], node, path, dates);
        Class<?> plain = (Class<?>) type;
        if (plain == ReplacementCommand.class) return replacement(asObject(node, path), path, dates);
        if (plain == TargetDate.class) return dates.bind(node, path);
        if (isObject(plain)) return object(plain, asObject(node, path), path, dates);
        return ScalarBinding.bind(plain, node, path);
    }

    /** Records of several fields are objects. */
    private static boolean isObject(Class<?> type) {
        return type.isRecord() && SHAPES.get(type).names().size() > 1;
    }

    private static List<Object> items(Type type, JsonNode node, String path, TargetDateBinding dates) {
        if (!node.isArray()) throw new InvalidValue(path, "must be an array");
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            String at = FieldPath.item(path, i);
            if (node.get(i).isNull()) throw new InvalidValue(at, "must not be null");
            items.add(value(type, node.get(i), at, dates));
        }
        return items;
    }

    private static ObjectNode asObject(JsonNode node, String path) {
        if (node instanceof ObjectNode object) return object;
        throw new InvalidValue(path, "must be an object");
    }

    private static ReplacementCommand replacement(ObjectNode node, String path, TargetDateBinding dates) {
        refuseOthers(node, List.of("command", "body", "effectiveOn"), path);
        String field = FieldPath.field(path, "command");
        String name = node.path("command").asString("");
        CommandType type = CommandCatalogue.find(AggregateType.WORKSTREAM, name)
                .orElseThrow(() -> new InvalidValue(field, "must be the name of a command of a workstream"));
        String body = FieldPath.field(path, "body");
        if (!node.has("body")) throw new InvalidValue(body, "is required");
        LocalDate effectiveOn = day(node, "effectiveOn", path);
        String on = FieldPath.field(path, "effectiveOn");
        TargetDateBinding of = effectiveOn == null ? dates.wanting(on) : dates.on(effectiveOn);
        WorkstreamCommand command = (WorkstreamCommand) object(type.type(), asObject(node.get("body"), body), body, of);
        return new ReplacementCommand(command, effectiveOn);
    }

    /** The optional day under that name. */
    static LocalDate day(ObjectNode node, String name, String path) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) return null;
        return (LocalDate) ScalarBinding.bind(LocalDate.class, value, FieldPath.field(path, name));
    }
}
