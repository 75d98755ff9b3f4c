package org.daybook.app.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.daybook.app.security.guessing.ClientNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tomcat's endpoint, which closes connections of a network that has too many, and paces the others. */
final class GuardedEndpoint extends NioEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedEndpoint.class);
    /**
     * Bytes that the system takes for a client that reads slowly. Left to itself it grows to megabytes, which takes an honest
     * client minutes, and all the while nothing can be written.
     */
    private static final int SEND_BUFFER = 64 * 1024;

    private static final long SAY_EVERY_NANOS = 60_000_000_000L;

    private final Map<SocketChannel, ClientNetwork> networks = new ConcurrentHashMap<>();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong cutOff = new AtomicLong();
    private volatile TransportProperties limits;
    private volatile PerNetwork connections;
    private volatile TrustedProxies proxies;
    private long saidAt = System.nanoTime() - SAY_EVERY_NANOS;

    void limit(TransportProperties by, TrustedProxies trusted) {
        getSocketProperties().setTxBufSize(SEND_BUFFER);
        limits = by;
        connections = new PerNetwork(by.connectionsPerAddress());
        proxies = trusted;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (!count(socket)) {
            destroySocket(socket);
            return false;
        }
        boolean taken = super.setSocketOptions(socket);
        if (!taken) closed(socket);
        return taken;
    }

    /** A proxy that the operator trusts brings everybody's requests: they are counted one by one. */
    private boolean count(SocketChannel socket) {
        try {
            if (!(socket.getRemoteAddress() instanceof InetSocketAddress peer)) return true;
            String address = peer.getAddress().getHostAddress();
            if (proxies.contains(address)) return true;
            ClientNetwork network = ClientNetwork.of(address);
            if (!connections.open(network)) {
                refused.incrementAndGet();
                say(network);
                return false;
            }
            networks.put(socket, network);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Only the one thread that accepts connections comes here. */
    private void say(ClientNetwork network) {
        if (System.nanoTime() - saidAt < SAY_EVERY_NANOS) return;
        saidAt = System.nanoTime();
        LOG.warn(
                "{} has {} connections open, as many as daybook.http.connections-per-address allows: more are closed.",
                network.value(),
                limits.connectionsPerAddress());
    }

    void closed(SocketChannel socket) {
        ClientNetwork network = networks.remove(socket);
        if (network != null) connections.close(network);
    }

    void cutOff() {
        cutOff.incrementAndGet();
    }

    long refusedConnections() {
        return refused.get();
    }

    long cutOffConnections() {
        return cutOff.get();
    }

    /** Where Daybook speaks TLS itself, Tomcat's own channels and timeouts serve. */
    @Override
    protected NioChannel createChannel(SocketBufferHandler buffers) {
        return isSSLEnabled() ? super.createChannel(buffers) : new PacedChannel(buffers, this, limits);
    }
}
