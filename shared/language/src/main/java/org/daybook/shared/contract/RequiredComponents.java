package org.daybook.shared.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;
import org.daybook.shared.rejection.InvalidValue;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Which components a record must have: in a package that is {@link NullMarked}, each that is not {@link Nullable}.
 * Every reader of requests checks here, and JSON without such a component is neither read nor written. Lists
 * are exempt: each record decides whether an absent list is an empty one or refused.
 */
public final class RequiredComponents extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    public static boolean isRequired(RecordComponent component) {
        return component.getDeclaringRecord().getPackage().isAnnotationPresent(NullMarked.class)
                && !Collection.class.isAssignableFrom(component.getType())
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return isRequired(annotated)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        JsonInclude.Value found = super.findPropertyInclusion(config, annotated);
        return isRequired(annotated) ? found.withValueInclusion(JsonInclude.Include.ALWAYS) : found;
    }

    @Override
    public Object findNullSerializer(MapperConfig<?> config, Annotated annotated) {
        return isRequired(annotated) ? Absent.class : super.findNullSerializer(config, annotated);
    }

    private static boolean isRequired(Annotated annotated) {
        if (!(annotated instanceof AnnotatedMember member)
                || !member.getDeclaringClass().isRecord()) return false;
        RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
        if (member instanceof AnnotatedParameter parameter) {
            return parameter.getOwner() instanceof AnnotatedConstructor && isRequired(components[parameter.getIndex()]);
        }
        return Stream.of(components)
                .filter(component -> component.getName().equals(member.getName()))
                .anyMatch(RequiredComponents::isRequired);
    }

    /** Refuses to write a required component that is absent. */
    static final class Absent extends ValueSerializer<Object> {

        @Override
        public void serialize(Object none, JsonGenerator json, SerializationContext context) {
            throw new InvalidValue(json.streamWriteContext().currentName(), "is required");
        }
    }
}
