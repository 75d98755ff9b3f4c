package org.daybook.app.web.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.app.Awaited;
import org.daybook.app.RunningDaybook;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Where Daybook speaks TLS itself: connections count while they are open, and no longer. */
@TestPropertySource(properties = {"daybook.http.connections-per-address=4", "server.ssl.key-store-password=for-a-test"})
class TlsConnectionsTest extends RunningDaybook {

    private static final String NETWORK = "127.0.10.1";

    @DynamicPropertySource
    static void withACertificate(DynamicPropertyRegistry properties) throws IOException, InterruptedException {
        Path store = Files.createTempDirectory(Path.of("target"), "tls-")
                .resolve("store.p12")
                .toAbsolutePath();
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String asked = "-genkeypair -keyalg EC -alias a -dname CN=localhost -storetype PKCS12 -storepass for-a-test";
        int ended = new ProcessBuilder((keytool + " " + asked + " -keystore " + store).split(" "))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(ended).isZero();
        properties.add("server.ssl.key-store", store::toString);
    }

    @Test
    void aConnectionThatIsClosedCountsNoLonger() {
        for (int i = 0; i < 12; i++) {
            Awaited.until("connection " + i + " is taken", this::isTaken);
        }
    }

    private boolean isTaken() {
        try (RawConnection connection = RawConnection.from(NETWORK, uri("/"))) {
            // Whoever is let in is told that this port wants TLS.
            return !connection.request("GET /").answer(Awaited.HANGS).isEmpty();
        }
    }
}
