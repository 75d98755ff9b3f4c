package org.daybook.app.web.transport;

import java.net.SocketTimeoutException;

/** The client sends or takes bytes slower than {@link TransportProperties#slowest()}; its connection is closed. */
final class TooSlow extends SocketTimeoutException {

    TooSlow(String message) {
        super(message);
    }
}
