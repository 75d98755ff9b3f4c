package org.daybook.app.identity.guessing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void everyIpv4AddressIsANetworkOfItsOwn() {
        assertThat(ClientNetwork.of("192.0.2.1")).isNotEqualTo(ClientNetwork.of("192.0.2.2"));
    }

    @Test
    void theAddressesOfOneIpv6SiteAreOneNetwork() {
        assertThat(ClientNetwork.of("2001:db8:1:200::1")).isEqualTo(ClientNetwork.of("2001:0db8:1:2ff:8::9%eth0"));
        assertThat(ClientNetwork.of("2001:db8:1:200::1")).isNotEqualTo(ClientNetwork.of("2001:db8:1:300::1"));
    }

    @Test
    void anIpv4AddressWrittenAsIpv6IsTheSameNetwork() {
        assertThat(ClientNetwork.of("::ffff:192.0.2.1")).isEqualTo(ClientNetwork.of("192.0.2.1"));
    }

    @Test
    void aNameIsNotLookedUp() {
        assertThat(ClientNetwork.of("daybook.invalid").value()).isEqualTo("daybook.invalid");
        assertThat(ClientNetwork.of(":::::").value()).isEqualTo(":::::");
    }
}
