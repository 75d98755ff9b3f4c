package org.daybook.app.store.serial;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes tokens and snapshots as JSON, under a stored name of ours if a class has one. Unlike Axon's, it reads back
 * the token of a replay, which contains the class names of tokens.
 */
public final class JsonSerializer extends Jackson3Serializer {

    private final Map<String, StoredName> byName;
    private final Map<Class<?>, StoredName> byType;

    public JsonSerializer(List<StoredName> names) {
        super(builder().jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(known())));
        byName = names.stream().collect(Collectors.toMap(StoredName::name, Function.identity()));
        byType = names.stream().collect(Collectors.toMap(StoredName::type, Function.identity()));
    }

    static BasicPolymorphicTypeValidator known() {
        return BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.daybook.")
                .build();
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        StoredName stored = byName.get(type.getName());
        return stored == null ? type.getName() : stored.type().getName();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        StoredName stored = byType.get(type);
        if (stored == null) return super.typeForClass(type);
        return new SimpleSerializedType(stored.name(), getRevisionResolver().revisionOf(type));
    }
}
