package org.daybook.app.web.transport;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SecureNioChannel;
import org.apache.tomcat.util.net.SocketBufferHandler;

/** Tomcat's channel for TLS, which reports when its connection no longer counts. */
final class CountedTlsChannel extends SecureNioChannel {

    private final GuardedEndpoint endpoint;
    private SocketChannel counted;

    CountedTlsChannel(SocketBufferHandler buffers, GuardedEndpoint endpoint) {
        super(buffers, endpoint);
        this.endpoint = endpoint;
    }

    @Override
    public void reset(SocketChannel channel, NioSocketWrapper wrapper) throws IOException {
        if (channel == null) forget();
        else take(channel);
        super.reset(channel, wrapper);
    }

    @Override
    public void close(boolean force) throws IOException {
        try {
            super.close(force);
        } finally {
            forget();
        }
    }

    private synchronized void take(SocketChannel channel) {
        counted = channel;
    }

    private synchronized void forget() {
        if (counted != null) endpoint.closed(counted);
        counted = null;
    }
}
