package org.daybook.app.identity.guessing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network from which a request comes, for counting guesses: one IPv4 address, or the first 56 bits of an IPv6
 * address, since a household or office has at least that many addresses.
 */
public record ClientNetwork(String value) {

    private static final int IPV6_PREFIX_BYTES = 7;

    /** @param address in numbers, as a socket or a trusted proxy has it; anything else stands for itself */
    public static ClientNetwork of(String address) {
        if (address == null || !address.matches("[0-9a-fA-F:.]+:[0-9a-fA-F:.]*(%.*)?")) {
            return new ClientNetwork(String.valueOf(address));
        }
        try {
            InetAddress parsed = InetAddress.getByName(address.replaceFirst("%.*", ""));
            if (!(parsed instanceof Inet6Address)) return new ClientNetwork(parsed.getHostAddress());
            byte[] prefix = Arrays.copyOf(parsed.getAddress(), IPV6_PREFIX_BYTES);
            return new ClientNetwork(HexFormat.of().formatHex(prefix) + "/56");
        } catch (UnknownHostException e) {
            return new ClientNetwork(address);
        }
    }
}
