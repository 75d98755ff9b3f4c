package org.daybook.app.identity;

import java.util.List;

/** Every route of {@code routes.txt}, as a request can ask for it. */
public final class Routes {

    private static final String SOME_ID = "20220000-0000-4000-8000-00000000ffff";

    private Routes() {}

    /** As "METHOD path". */
    public static List<String> all() {
        return List.copyOf(RouteTable.read().keySet());
    }

    /** An address of that route. */
    public static String address(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{aggregates}", "workstreams")
                .replace("{plural}", "meetings")
                .replace("{command}", command(route))
                .replace("{version}", "0")
                .replace("{number}", "1")
                .replace("{requiredMetricName}", "jvm.info")
                .replace("/**", "/db")
                .replaceAll("\\{[a-z]+}", SOME_ID);
    }

    private static String command(String route) {
        if (route.contains("/{plural}/do/")) return "schedule-meeting";
        if (route.contains("/do/")) return "hold-meeting";
        if (route.contains("/reviews/")) return "accept-answer";
        if (route.contains("/boards/")) return "dissolve-board";
        if (route.contains("/actions/")) return "complete-action";
        return route.contains("/meetings/") ? "hold-meeting" : "change-rag";
    }
}
