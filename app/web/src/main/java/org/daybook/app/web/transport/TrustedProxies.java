package org.daybook.app.web.transport;

import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.catalina.Valve;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The proxies that the operator trusts to name the address of a client; none unless configured. Tomcat would trust
 * every private network; here a proxy is named, or runs on this machine.
 */
final class TrustedProxies {

    static final String THIS_MACHINE = "127.0.0.0/8, ::1/128";

    private static final Logger LOG = LoggerFactory.getLogger(TrustedProxies.class);

    private final List<Predicate<String>> written = new ArrayList<>();

    /** @param valves of the server; the one that reads forwarded addresses says which proxies may send them */
    static TrustedProxies of(Collection<? extends Valve> valves) {
        TrustedProxies proxies = new TrustedProxies();
        for (Valve valve : valves) {
            if (!(valve instanceof RemoteIpValve forwarded)) continue;
            if (isNothing(forwarded.getInternalProxies()) && isNothing(forwarded.getTrustedProxies())) {
                forwarded.setInternalProxies(THIS_MACHINE);
                LOG.warn(
                        "Forwarded addresses are read, but no proxy is named: only one on this machine is trusted. Set"
                                + " server.tomcat.remoteip.internal-proxies to your proxy's address, such as"
                                + " 10.0.0.5/32, or to {} if it is on this machine.",
                        THIS_MACHINE);
            }
            proxies.add(forwarded.getInternalProxies());
            proxies.add(forwarded.getTrustedProxies());
        }
        return proxies;
    }

    /** As the valve reads it: networks where there is a slash, else a regular expression. */
    private void add(String proxies) {
        if (isNothing(proxies)) return;
        if (proxies.indexOf('/') > 0) {
            NetMaskSet networks = NetMaskSet.parse(proxies);
            written.add(address -> isIn(networks, address));
        } else {
            written.add(Pattern.compile(proxies).asMatchPredicate());
        }
    }

    private static boolean isNothing(String proxies) {
        return proxies == null || proxies.isEmpty();
    }

    private static boolean isIn(NetMaskSet networks, String address) {
        try {
            return networks.contains(address);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    boolean contains(String address) {
        return written.stream().anyMatch(proxies -> proxies.test(address));
    }
}
