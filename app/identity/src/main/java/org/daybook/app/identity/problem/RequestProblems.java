package org.daybook.app.identity.problem;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.Parameters;
import org.apache.tomcat.util.res.StringManager;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Problem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The problems of requests that the framework or the server refuses. */
public final class RequestProblems {

    /** How the message of Tomcat begins; nothing else tells this refusal apart. */
    private static final String TOO_MANY = StringManager.getManager(Parameters.class)
            .getString("parameters.maxCountFail", "")
            .replaceFirst("\\(?\\[.*", "")
            .strip();

    private static final String WHOLE = "must be a whole number";
    private static final String TRUTH = "must be true or false";

    /** What would be right, by the type of a parameter. */
    private static final Map<Class<?>, String> RIGHT = Map.of(
            LocalDate.class, "must be a day such as 2022-04-30",
            Instant.class, "must be an instant such as 2022-04-30T12:00:00Z",
            UUID.class, "must be a UUID such as 20220000-0000-4000-8000-000000000001",
            int.class, WHOLE,
            Integer.class, WHOLE,
            long.class, WHOLE,
            Long.class, WHOLE,
            boolean.class, TRUTH,
            Boolean.class, TRUTH);

    private RequestProblems() {}

    static Problem of(ErrorResponse response) {
        if (response instanceof MissingServletRequestParameterException parameter) {
            return missing(parameter.getParameterName());
        }
        if (response instanceof MissingRequestValueException) return malformed("", "A required value is missing.");
        return of(response.getStatusCode().value());
    }

    /** What is answered to a status that the framework or the server chose. */
    public static Problem of(int status) {
        return switch (status) {
            case 403 ->
                Problem.of(
                        403, "forbidden", "", "You do not have permission to do this. An administrator grants roles.");
            case 404 -> Problem.of(404, "not-found", "", "There is nothing at this address.");
            case 405 -> Problem.of(405, "method-not-allowed", "", "This address does not take that method.");
            case 406 -> Problem.of(406, "not-acceptable", "Accept", "This address answers only in another format.");
            case 408 ->
                Problem.of(
                        408, "too-slow", "", "The request arrived too slowly. Send it again over a faster connection.");
            case 413 -> Problem.of(413, "too-big", "", "The request is too big.");
            case 414 -> Problem.of(414, "address-too-long", "", "The address is too long.");
            case 415 -> Problem.of(415, "unsupported-media-type", "Content-Type", "The body must be application/json.");
            case 417 -> Problem.of(417, "expectation-failed", "Expect", "Expect may only say 100-continue.");
            case 431 -> Problem.of(431, "headers-too-big", "", "The headers of the request are too big or too many.");
            case 501 ->
                Problem.of(
                        501,
                        "not-implemented",
                        "",
                        "Daybook does not know this method or transfer coding. It knows DELETE, GET, HEAD, OPTIONS, PATCH,"
                                + " POST and PUT, and the transfer coding chunked.");
            case 505 -> Problem.of(505, "unknown-version", "", "Daybook speaks HTTP/1.1.");
            case 503 -> Problem.of(503, "unavailable", "", "This took too long: try again shortly.");
            default ->
                status < 500
                        ? Problem.of(status, "bad-request", "", "The request cannot be understood.")
                        : Problem.of(status, "internal", "", "Something failed in Daybook.");
        };
    }

    static Optional<Problem> find(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException && cause.getCause() instanceof SocketTimeoutException) {
                return Optional.of(of(408));
            }
            if (cause instanceof ClientAbortException && cause != failure) return Optional.of(brokenOff());
        }
        return switch (failure) {
            case MethodArgumentTypeMismatchException mismatch -> Optional.of(mismatch(mismatch));
            case TypeMismatchException mismatch ->
                Optional.of(malformed(mismatch.getPropertyName(), "is of the wrong type"));
            case HttpMessageNotReadableException e -> Optional.of(malformed("", "The body cannot be read as JSON."));
            case RequestRejectedException e -> Optional.of(of(400));
            case InvalidParameterException e -> Optional.of(parameters(e));
            case SocketTimeoutException e -> Optional.of(of(408));
            // The client went away or stopped sending; it will hardly read an answer.
            case IOException e -> Optional.of(brokenOff());
            case AccessDeniedException e -> Optional.of(of(403));
            default -> Optional.empty();
        };
    }

    /** What Tomcat refuses of a query or form: its size, the number of its fields, or how it is encoded. */
    private static Problem parameters(InvalidParameterException e) {
        if (e.getErrorCode() == 413) return Problem.of(413, "too-big", "", "The form is too big.");
        String tooMany = String.valueOf(e.getMessage());
        if (tooMany.startsWith(TOO_MANY)) return malformed("", "There are too many parameters.");
        return malformed("", "The parameters are badly encoded: % must be followed by two hexadecimal digits.");
    }

    private static Problem brokenOff() {
        return Problem.of(400, "broken-off", "", "The request was cut off before its end.");
    }

    static Problem method(Set<String> taken) {
        return Problem.of(405, "method-not-allowed", "", "This address takes " + String.join(", ", taken) + " only.");
    }

    private static Problem missing(String parameter) {
        return malformed(parameter, parameter + " is required.");
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException e) {
        String name = e.getName();
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue value) return malformed(name, Problem.sentence(name, value.getMessage()));
        }
        return malformed(name, Problem.sentence(name, right(e.getRequiredType())));
    }

    private static Problem malformed(String field, String detail) {
        return Problem.of(400, "malformed-request", field, detail);
    }

    private static String right(Class<?> type) {
        if (type == null) return "is of the wrong type";
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        return RIGHT.getOrDefault(type, "is of the wrong type");
    }
}
