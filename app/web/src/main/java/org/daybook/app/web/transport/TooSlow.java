package org.daybook.app.web.transport;

import java.net.SocketTimeoutException;

/**
 * Thrown when a client sends or takes bytes more slowly than {@link TransportProperties#slowest()}. Its connection is
 * closed.
 */
final class TooSlow extends SocketTimeoutException {

    TooSlow(String message) {
        super(message);
    }
}
