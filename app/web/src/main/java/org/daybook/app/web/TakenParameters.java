package org.daybook.app.web;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Which parameters of the query a handler takes: those that it names, the clocks and the components of records. */
final class TakenParameters {

    private static final Map<Method, Set<String>> BY_HANDLER = new ConcurrentHashMap<>();

    private TakenParameters() {}

    /** In the order of the alphabet. */
    static Set<String> of(Method handler) {
        return BY_HANDLER.computeIfAbsent(handler, TakenParameters::read);
    }

    /** Whether the address of a page may fill in the fields of the form that it shows. */
    static boolean fillsIn(Method handler) {
        return handler.isAnnotationPresent(GetMapping.class)
                && Stream.of(handler.getParameterTypes()).anyMatch(Map.class::isAssignableFrom);
    }

    private static Set<String> read(Method handler) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : handler.getParameters()) names(parameter).forEach(names::add);
        return names;
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.getType() == AsOf.class) return Stream.of("on", "knownAt", "atLeast");
        if (parameter.getType() == PlaceInTime.class) {
            return parameter.isAnnotationPresent(AtPresent.class) ? Stream.empty() : Stream.of("on", "knownAt");
        }
        if (parameter.getType() == ListParameters.class || parameter.isAnnotationPresent(ModelAttribute.class)) {
            return Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName);
        }
        RequestParam named = parameter.getAnnotation(RequestParam.class);
        // A form's fields are together in a map, and are in the body.
        if (named == null || Map.class.isAssignableFrom(parameter.getType())) return Stream.empty();
        return Stream.of(named.name().isEmpty() ? parameter.getName() : named.name());
    }
}
