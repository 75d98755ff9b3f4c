package org.daybook.app.ledger;

import java.util.Optional;
import org.daybook.app.engine.CannotStart;
import org.daybook.app.engine.wiring.OnQuerySide;
import org.daybook.query.ledger.LedgerKeys;
import org.daybook.shared.ledger.KeyId;
import org.daybook.shared.ledger.VerifierKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger is kept where the record is read. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerProperties.class)
@OnQuerySide
class LedgerConfiguration {

    @Bean
    LedgerKeys ledgerKeys(LedgerProperties settings) {
        Optional<String> origin = settings.origin().filter(name -> !name.isBlank());
        origin.filter(name -> !VerifierKey.isName(name)).ifPresent(name -> {
            throw new CannotStart("daybook.ledger.origin is " + name
                    + ", but the name of a ledger has neither spaces nor plus signs; best is an address without its"
                    + " scheme, such as daybook.example.org/governance.");
        });
        return new KeysOfThisNode(
                new KeyFile(settings.keyFile()), origin, settings.lostKey().flatMap(LedgerConfiguration::id));
    }

    private static Optional<KeyId> id(String written) {
        if (written.isBlank()) return Optional.empty();
        try {
            return Optional.of(KeyId.parse(written));
        } catch (IllegalArgumentException e) {
            throw new CannotStart("daybook.ledger.lost-key is " + written
                    + ", but must be the eight hexadecimal digits in the verifier key that is lost.");
        }
    }
}
