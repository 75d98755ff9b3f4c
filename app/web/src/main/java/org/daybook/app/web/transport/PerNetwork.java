package org.daybook.app.web.transport;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.daybook.app.identity.guessing.ClientNetwork;

/** Counts the open connections or requests of each network, and limits them. */
final class PerNetwork {

    private final int most;
    private final ConcurrentMap<ClientNetwork, Integer> open = new ConcurrentHashMap<>();

    /** @param most of one network; zero for any number */
    PerNetwork(int most) {
        this.most = most;
    }

    /** Counts one more, unless the network has as many as it may. */
    boolean open(ClientNetwork network) {
        int now = open.merge(network, 1, Integer::sum);
        if (most == 0 || now <= most) return true;
        close(network);
        return false;
    }

    void close(ClientNetwork network) {
        open.computeIfPresent(network, (any, count) -> count == 1 ? null : count - 1);
    }

    int networks() {
        return open.size();
    }
}
