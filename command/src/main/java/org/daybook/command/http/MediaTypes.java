package org.daybook.command.http;

import java.nio.charset.StandardCharsets;
import org.daybook.shared.rejection.Refused;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Checks that a body is JSON in UTF-8: one object for one command, lines of objects for many. */
final class MediaTypes {

    private MediaTypes() {}

    /** @throws Refused (415) if the header names another type, or JSON in anything but UTF-8 */
    static void require(MediaType right, String contentType) {
        if (contentType != null && isRight(right, contentType)) return;
        throw new Refused(
                415, "unsupported-media-type", "Content-Type", "Content-Type must be " + right + ", written in UTF-8.");
    }

    private static boolean isRight(MediaType right, String contentType) {
        try {
            MediaType given = MediaType.parseMediaType(contentType);
            boolean utf8 = given.getCharset() == null || given.getCharset().equals(StandardCharsets.UTF_8);
            return utf8 && right.equalsTypeAndSubtype(given);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
