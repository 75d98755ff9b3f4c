package org.daybook.shared.rejection;

import java.util.List;
import org.daybook.shared.clock.AmbiguousDate;

/**
 * A refusal as the API answers it: a problem as in RFC 9457, with a stable code, the field it is about (absent where it
 * is about none) and, in the detail, what would be right.
 *
 * @param readings what a date can mean that was refused as ambiguous; absent otherwise
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String field,
        List<OfferedReading> readings) {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "urn:daybook:problem:";

    public static Problem of(int status, String code, String field, String detail) {
        String about = field == null || field.isEmpty() ? null : field;
        return new Problem(TYPES + code, title(status), status, detail, code, about, null);
    }

    public static Problem of(Rejection rejection) {
        return of(status(rejection.kind()), rejection.code(), rejection.field(), rejection.getMessage());
    }

    /** @param status 422 for a command that was understood, 400 for a question wrongly put */
    public static Problem of(InvalidValue value, int status) {
        return of(status, "invalid-value", value.field(), sentence(value.field(), value.getMessage()));
    }

    /** @param status 422 for a command that was understood, 400 for a question wrongly put */
    public static Problem of(AmbiguousDate date, int status) {
        Problem problem = of(status, "ambiguous-date", date.field(), sentence(date.field(), date.getMessage()));
        List<OfferedReading> readings =
                date.readings().stream().map(OfferedReading::of).toList();
        return new Problem(problem.type, problem.title, status, problem.detail, problem.code, problem.field, readings);
    }

    /** The phrase of an {@link InvalidValue} as a sentence: "reason must not be empty." */
    public static String sentence(String field, String phrase) {
        return (field.isEmpty() ? "The value" : field) + " " + phrase + ".";
    }

    private static int status(Rejection.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case STALE -> 412;
            case UNAVAILABLE -> 503;
        };
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Malformed request";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            case 409 -> "Against a rule";
            case 412 -> "Stale";
            case 413 -> "Too big";
            case 415 -> "Unsupported media type";
            case 422 -> "Invalid";
            case 429 -> "Too many attempts";
            case 503 -> "Try later";
            default -> status < 500 ? "Refused" : "Failed";
        };
    }
}
