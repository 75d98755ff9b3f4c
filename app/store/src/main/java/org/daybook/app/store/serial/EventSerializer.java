package org.daybook.app.store.serial;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.contract.StoredEvent;
import tools.jackson.core.type.TypeReference;

/**
 * Writes and reads events by the event contract: the type is our stored name, the revision its version, the payload
 * the contract's own bytes. Metadata is a JSON object of strings. Anything else is refused.
 */
public final class EventSerializer implements Serializer {

    private static final SerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final EventContract contract;
    private final Converter converter = new ChainingConverter();

    public EventSerializer(EventContract contract) {
        this.contract = contract;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        Class<?> type = object == null ? Void.class : object.getClass();
        T written = converter.convert(bytes(object), representation);
        return new SimpleSerializedObject<>(written, representation, typeForClass(type));
    }

    private byte[] bytes(Object object) {
        return switch (object) {
            case null -> new byte[0];
            case DaybookEvent event -> contract.write(event);
            case MetaData metadata -> Json.mapper().writeValueAsBytes(new TreeMap<>(metadata));
            default -> throw new IllegalArgumentException(object.getClass() + " is not an event of the contract");
        };
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        if (SerializedType.emptyType().equals(type)) return null;
        byte[] bytes = converter.convert(stored.getData(), byte[].class);
        if (METADATA.getName().equals(type.getName())) {
            return (T) MetaData.from(Json.mapper().readValue(bytes, STRINGS));
        }
        return (T) contract.read(type.getName(), Integer.parseInt(type.getRevision()), bytes);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) return Void.class;
        return METADATA.getName().equals(type.getName())
                ? MetaData.class
                : contract.of(type.getName()).type();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type == void.class) return SerializedType.emptyType();
        if (type == MetaData.class) return METADATA;
        StoredEvent stored = contract.of((Class<?>) type);
        return new SimpleSerializedType(stored.name(), Integer.toString(stored.version()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
