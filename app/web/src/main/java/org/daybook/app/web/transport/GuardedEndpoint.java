package org.daybook.app.web.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.daybook.app.identity.guessing.ClientNetwork;
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
    private final Set<SocketChannel> ofProxies = ConcurrentHashMap.newKeySet();
    private final AtomicInteger proxied = new AtomicInteger();
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

    private boolean count(SocketChannel socket) {
        try {
            if (!(socket.getRemoteAddress() instanceof InetSocketAddress peer)) return true;
            String address = peer.getAddress().getHostAddress();
            if (proxies.contains(address)) return countProxied(socket);
            ClientNetwork network = ClientNetwork.of(address);
            if (!connections.open(network)) {
                refuse(
                        network.value(),
                        limits.connectionsPerAddress(),
                        "as many as daybook.http.connections-per-address allows");
                return false;
            }
            networks.put(socket, network);
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * A proxy that the operator trusts brings everybody's requests, which are counted one by one. It may have many connections,
     * but a quarter of all is left to those who come without it, health checks among them.
     */
    private boolean countProxied(SocketChannel socket) {
        int most = getMaxConnections() < 0 ? Integer.MAX_VALUE : getMaxConnections() - getMaxConnections() / 4;
        if (proxied.get() >= most) {
            refuse("The trusted proxies", most, "three quarters of server.tomcat.max-connections");
            return false;
        }
        proxied.incrementAndGet();
        ofProxies.add(socket);
        return true;
    }

    /** Only the one thread that accepts connections comes here. */
    private void refuse(String whose, int most, String why) {
        refused.incrementAndGet();
        if (System.nanoTime() - saidAt < SAY_EVERY_NANOS) return;
        saidAt = System.nanoTime();
        LOG.warn("{}: {} connections are open, {}. Further ones are closed.", whose, most, why);
    }

    void closed(SocketChannel socket) {
        if (ofProxies.remove(socket)) proxied.decrementAndGet();
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

    /** Where Daybook speaks TLS itself, Tomcat's own timeouts serve: connections are counted and not paced. */
    @Override
    protected NioChannel createChannel(SocketBufferHandler buffers) {
        return isSSLEnabled() ? new CountedTlsChannel(buffers, this) : new PacedChannel(buffers, this, limits);
    }
}
