package org.daybook.app.start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.shared.contract.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What is printed of a refusal: the detail of a problem (RFC 9457), without its JSON. */
final class ProblemInWords {

    private static final String NOT_JSON = "malformed-json";
    private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

    private ProblemInWords() {}

    /** Of the body of a whole answer; as it is where it is no problem, such as the page of a proxy. */
    static String of(String body) {
        try {
            return Json.mapper().readTree(body).path("detail").asString(body);
        } catch (JacksonException e) {
            return body;
        }
    }

    /** @param problem what was answered to that line */
    static String ofLine(long line, JsonNode problem) {
        String detail = problem.path("detail").asString("");
        if (problem.path("code").asString("").equals(NOT_JSON)) {
            Matcher column = COLUMN.matcher(detail);
            return "Line " + line + " is not valid JSON" + (column.find() ? " (column " + column.group(1) + ")." : ".");
        }
        if (!detail.isEmpty()) return "Line " + line + ": " + detail;
        return "Line " + line + " was answered " + problem.path("status").asInt() + ".";
    }
}
