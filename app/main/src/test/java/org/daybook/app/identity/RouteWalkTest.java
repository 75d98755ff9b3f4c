package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Walks every route there is, as every role and as a stranger. */
class RouteWalkTest extends RunningDaybook {

    private static final Map<String, RouteTable.Who> TABLE = RouteTable.read();

    @Autowired
    private Collection<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private JdbcClient jdbc;

    private static final Set<String> TAKE_NO_BODY = Set.of("GET", "DELETE");

    @Autowired
    private Tokens tokens;

    @Test
    void everyRouteThatThereIsIsInTheTable() {
        Set<String> routes = new TreeSet<>();
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(routes(info)));
        }
        routes.removeIf(route -> route.endsWith(" /error"));
        Set<String> listed =
                TABLE.keySet().stream().map(RouteWalkTest::mapped).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(routes);
    }

    /** Commands about reviews, boards, meetings and actions go through the one command API too. */
    private static String mapped(String route) {
        return route.replaceFirst("POST /api/(reviews|boards|meetings|actions)", "POST /api/{aggregates}");
    }

    private static Set<String> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Set<String> routes = new TreeSet<>();
        for (String path : info.getPatternValues()) {
            if (methods.isEmpty()) routes.add("ANY " + path);
            methods.forEach(method -> routes.add(method + " " + path));
        }
        return routes;
    }

    @TestFactory
    Stream<DynamicTest> aStrangerComesNoFurtherThanTheTableSays() {
        return TABLE.entrySet().stream()
                .map(route -> DynamicTest.dynamicTest(route.getKey(), () -> {
                    HttpResponse<String> answer = send(asked(request(Routes.address(route.getKey())), route.getKey()));
                    if (route.getValue().strangers())
                        assertThat(answer.statusCode()).isEqualTo(200);
                    else assertThat(answer.statusCode()).isEqualTo(401);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleComesAsFarAsTheTableSays() {
        Cast cast = new Cast(this, jdbc, tokens);
        return TABLE.entrySet().stream().flatMap(route -> Stream.of(Role.values())
                .map(role -> DynamicTest.dynamicTest(
                        role + " " + route.getKey(),
                        () -> walk(route.getKey(), role, cast.a(role).token()))));
    }

    private void walk(String route, Role role, String token) {
        HttpResponse<String> answer = send(asked(with(token, Routes.address(route)), route));
        boolean turnedAway = answer.statusCode() == 403 && answer.body().contains("\"code\":\"forbidden\"");
        assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(401).isLessThan(500);
        assertThat(turnedAway)
                .as(answer.body())
                .isEqualTo(!TABLE.get(route).roles().contains(role));
    }

    private static HttpRequest.Builder asked(HttpRequest.Builder request, String route) {
        String method = route.substring(0, route.indexOf(' '));
        String type = route.endsWith("/api/commands") ? "application/x-ndjson" : "application/json";
        return request.header("Content-Type", type)
                .method(
                        method,
                        TAKE_NO_BODY.contains(method) ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
    }
}
