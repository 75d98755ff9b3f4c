package org.daybook.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.daybook.app.RunningDaybook;
import org.junit.jupiter.api.Test;

/** Whoever asks much keeps one connection. */
class KeptConnectionTest extends RunningDaybook {

    private static final int MORE_THAN_THE_SERVERS_OWN_LIMIT = 101;

    @Test
    void aConnectionIsKeptForAsManyRequestsAsComeOverIt() throws IOException {
        int port = uri("/").getPort();
        byte[] request = "HEAD /actuator/health/liveness HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket("localhost", port)) {
            for (int i = 0; i < MORE_THAN_THE_SERVERS_OWN_LIMIT; i++) {
                socket.getOutputStream().write(request);
                assertThat(head(socket.getInputStream()))
                        .startsWith("HTTP/1.1 200")
                        .doesNotContainIgnoringCase("Connection: close");
            }
        }
    }

    /** What is answered, up to the blank line; a HEAD has no body. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) throw new IOException("The connection was closed after: " + head);
            head.append((char) next);
        }
        return head.toString();
    }
}
