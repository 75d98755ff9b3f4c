package org.daybook.app.transport;

import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.catalina.Valve;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;

/** The proxies whose word the operator takes for where a request comes from; none unless that is set. */
final class TrustedProxies {

    private final List<Predicate<String>> written = new ArrayList<>();

    /** @param valves of the server; the one that reads forwarded addresses says which proxies may send them */
    static TrustedProxies of(Collection<? extends Valve> valves) {
        TrustedProxies proxies = new TrustedProxies();
        for (Valve valve : valves) {
            if (!(valve instanceof RemoteIpValve forwarded)) continue;
            proxies.add(forwarded.getInternalProxies());
            proxies.add(forwarded.getTrustedProxies());
        }
        return proxies;
    }

    /** As the valve reads it: networks where there is a slash, else a regular expression. */
    private void add(String proxies) {
        if (proxies == null || proxies.isEmpty()) return;
        if (proxies.indexOf('/') > 0) {
            NetMaskSet networks = NetMaskSet.parse(proxies);
            written.add(address -> isIn(networks, address));
        } else {
            written.add(Pattern.compile(proxies).asMatchPredicate());
        }
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
