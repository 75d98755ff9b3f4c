package org.daybook.bench.http;

import java.nio.charset.StandardCharsets;

/** A request of HTTP/1.1 as the bytes that are sent. */
public final class Request {

    private Request() {}

    public static byte[] get(String path, String token) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A command, whose retry would be safe. */
    public static byte[] command(String path, String token, String idempotencyKey, String body) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + idempotencyKey
                        + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
