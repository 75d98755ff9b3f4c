package org.daybook.query.facts;

import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.StoredEvent;

/** Writes events by the event contract, as the application's serializer does. */
public final class TestSerializer implements Serializer {

    private final EventContract contract = EventContract.current();
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        T written = converter.convert(contract.write((DaybookEvent) object), representation);
        return new SimpleSerializedObject<>(written, representation, typeForClass(object.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        byte[] bytes = converter.convert(stored.getData(), byte[].class);
        SerializedType type = stored.getType();
        return (T) contract.read(type.getName(), Integer.parseInt(type.getRevision()), bytes);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return contract.of(type.getName()).type();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        StoredEvent stored = contract.of((Class<?>) type);
        return new SimpleSerializedType(stored.name(), Integer.toString(stored.version()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
