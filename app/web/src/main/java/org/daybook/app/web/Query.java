package org.daybook.app.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.rejection.Refused;

/** The query of an address, as written. */
final class Query {

    private Query() {}

    /**
     * The names of its parameters, in their order.
     *
     * @param written what follows the question mark; may be null
     * @throws Refused {@code malformed-request} (400), naming the parameter, if a name or a value is badly encoded
     */
    static List<String> names(String written) {
        if (written == null) return List.of();
        return Stream.of(written.split("&"))
                .filter(part -> !part.isEmpty())
                .map(Query::name)
                .toList();
    }

    private static String name(String part) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String read = decoded(name, name);
        if (equals >= 0) decoded(part.substring(equals + 1), read);
        return read;
    }

    private static String decoded(String written, String name) {
        try {
            // One character a byte, so that those that are no UTF-8 are seen.
            byte[] bytes =
                    URLDecoder.decode(written, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new Refused(
                    400,
                    "malformed-request",
                    name,
                    "The parameter " + name
                            + " is badly encoded: % must be followed by two hexadecimal digits, which"
                            + " must encode UTF-8.");
        }
    }
}
