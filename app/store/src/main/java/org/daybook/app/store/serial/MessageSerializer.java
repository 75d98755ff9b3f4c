package org.daybook.app.store.serial;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.Json;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes messages between nodes: commands under "workstream/change-rag", events by the event contract, answers by the
 * {@link JsonSerializer}. Nothing of it is stored.
 */
public final class MessageSerializer implements Serializer {

    private final JsonMapper mapper =
            Json.mapper().rebuild().addModule(new ReplacementCommandModule()).build();
    private final EventSerializer events;
    private final Serializer others;

    public MessageSerializer(EventSerializer events, Serializer others) {
        this.events = events;
        this.others = others;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        if (object == null) return others.serialize(null, representation);
        return switch (object) {
            case DaybookCommand command ->
                new SimpleSerializedObject<>(
                        getConverter().convert(mapper.writeValueAsBytes(command), representation),
                        representation,
                        typeForClass(command.getClass()));
            case DaybookEvent event -> events.serialize(event, representation);
            case MetaData metadata -> events.serialize(metadata, representation);
            default -> others.serialize(object, representation);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> sent) {
        Class<?> type = classForType(sent.getType());
        if (DaybookCommand.class.isAssignableFrom(type)) {
            return (T) mapper.readValue(getConverter().convert(sent.getData(), byte[].class), type);
        }
        return serializerOf(type).deserialize(sent);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        String name = type.getName();
        int slash = name.indexOf('/');
        if (slash > 0) {
            return CommandCatalogue.find(name.substring(slash + 1))
                    .map(CommandType::type)
                    .orElseThrow(() -> new IllegalArgumentException("There is no command " + name));
        }
        return type.getRevision() != null && name.matches("[a-z]+\\.[a-z-]+")
                ? events.classForType(type)
                : others.classForType(type);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public SerializedType typeForClass(Class type) {
        if (type == null || !DaybookCommand.class.isAssignableFrom(type)) {
            return serializerOf(type).typeForClass(type);
        }
        CommandType command = CommandCatalogue.all().stream()
                .filter(c -> c.type() == type)
                .findFirst()
                .orElseThrow();
        return new SimpleSerializedType(command.aggregate().stored() + "/" + command.name(), null);
    }

    private Serializer serializerOf(Class<?> type) {
        boolean ofContract = type != null && (DaybookEvent.class.isAssignableFrom(type) || type == MetaData.class);
        return ofContract ? events : others;
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return getConverter().canConvert(byte[].class, representation);
    }

    @Override
    public Converter getConverter() {
        return others.getConverter();
    }
}
