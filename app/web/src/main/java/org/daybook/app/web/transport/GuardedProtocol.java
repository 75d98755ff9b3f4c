package org.daybook.app.web.transport;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** HTTP/1.1 over a {@link GuardedEndpoint}. Tomcat creates it by name. */
public final class GuardedProtocol extends Http11NioProtocol {

    public GuardedProtocol() {
        super(new GuardedEndpoint());
    }

    GuardedEndpoint endpoint() {
        return (GuardedEndpoint) getEndpoint();
    }

    @Override
    protected Processor createProcessor() {
        return new PacedProcessor(this, getAdapter());
    }

    /** Tells the connection when a request begins and when none is in progress. */
    private static final class PacedProcessor extends Http11Processor {

        private PacedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
            super(protocol, adapter);
        }

        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            if (!(socket.getSocket() instanceof PacedChannel channel)) return super.service(socket);
            channel.working();
            try {
                SocketState state = super.service(socket);
                if (state == SocketState.OPEN) channel.idle();
                return state;
            } finally {
                PacedChannel.rested();
            }
        }
    }
}
