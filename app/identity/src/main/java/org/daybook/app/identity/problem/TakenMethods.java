package org.daybook.app.identity.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.CommandCatalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/** Finds the methods that an address accepts; none if it does not exist. */
@Component
public class TakenMethods {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    TakenMethods(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** In the order of the alphabet. */
    public Set<String> at(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(route -> leads(route, path))
                .flatMap(route -> route.getMethodsCondition().getMethods().stream())
                .flatMap(TakenMethods::named)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every readable address also answers HEAD. */
    private static Stream<String> named(RequestMethod method) {
        return method == RequestMethod.GET
                ? Stream.of(method.name(), RequestMethod.HEAD.name())
                : Stream.of(method.name());
    }

    private static boolean leads(RequestMappingInfo route, PathContainer path) {
        return route.getPathPatternsCondition() != null
                && route.getPathPatternsCondition().getPatterns().stream().anyMatch(pattern -> leads(pattern, path));
    }

    /** The routes of commands match any words, but take the names of aggregates and of their commands only. */
    private static boolean leads(PathPattern pattern, PathContainer path) {
        PathPattern.PathMatchInfo match = pattern.matchAndExtract(path);
        if (match == null) return false;
        Map<String, String> words = match.getUriVariables();
        if (!words.containsKey("aggregates")) return true;
        return AggregateType.ofPlural(words.get("aggregates"))
                .filter(aggregate -> !words.containsKey("command") || acts(aggregate, words.get("command")))
                .isPresent();
    }

    private static boolean acts(AggregateType aggregate, String command) {
        return CommandCatalogue.find(aggregate, command)
                .filter(type -> !type.opens())
                .isPresent();
    }
}
