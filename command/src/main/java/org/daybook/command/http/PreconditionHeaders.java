package org.daybook.command.http;

import java.util.Enumeration;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import org.springframework.http.HttpHeaders;

/** Reads the headers that make a command conditional: If-Match and Idempotency-Key. */
final class PreconditionHeaders {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern STRONG_TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private PreconditionHeaders() {}

    /** @param headers the values of each, by name */
    static Preconditions read(Function<String, Enumeration<String>> headers) {
        return new Preconditions(ifMatch(headers), key(headers));
    }

    private static Long ifMatch(Function<String, Enumeration<String>> headers) {
        String tag = one(headers, HttpHeaders.IF_MATCH, "invalid-if-match");
        if (tag == null) return null;
        Matcher matcher = STRONG_TAG.matcher(tag.strip());
        if (matcher.matches()) return Long.valueOf(matcher.group(1));
        throw new Refused(
                400,
                "invalid-if-match",
                HttpHeaders.IF_MATCH,
                "If-Match must be one strong ETag as a receipt gave it, such as \"3\" with its quotes.");
    }

    private static IdempotencyKey key(Function<String, Enumeration<String>> headers) {
        String key = one(headers, IDEMPOTENCY_KEY, "invalid-idempotency-key");
        return key == null ? null : key(key, IDEMPOTENCY_KEY);
    }

    /** @throws Refused (400) if the key has another form */
    static IdempotencyKey key(String key, String field) {
        try {
            return new IdempotencyKey(key);
        } catch (InvalidValue e) {
            throw new Refused(400, "invalid-idempotency-key", field, field + " " + e.getMessage() + ".");
        }
    }

    private static String one(Function<String, Enumeration<String>> headers, String name, String code) {
        Enumeration<String> values = headers.apply(name);
        if (!values.hasMoreElements()) return null;
        String value = values.nextElement();
        if (values.hasMoreElements()) throw new Refused(400, code, name, name + " may be given once only.");
        return value;
    }
}
