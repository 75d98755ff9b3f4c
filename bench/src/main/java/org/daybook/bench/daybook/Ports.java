package org.daybook.bench.daybook;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports on which a contestant may answer. */
final class Ports {

    private Ports() {}

    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
