package org.daybook.app.ledger;

import java.net.URI;
import java.util.Optional;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.query.proof.audit.AuditSettings;
import org.daybook.query.proof.ledger.key.LedgerKeys;
import org.daybook.query.proof.witness.Witness;
import org.daybook.query.proof.witness.WitnessSettings;
import org.daybook.shared.ledger.note.KeyId;
import org.daybook.shared.ledger.note.VerifierKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the ledger, on nodes that read the record. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LedgerProperties.class, AuditProperties.class})
@OnQuerySide
class LedgerConfiguration {

    @Bean
    LedgerKeys ledgerKeys(LedgerProperties settings) {
        Optional<String> origin = settings.origin().filter(name -> !name.isBlank());
        origin.filter(name -> !VerifierKey.isName(name)).ifPresent(name -> {
            throw new CannotStart("daybook.ledger.origin is " + name
                    + ", but the name of a ledger has neither spaces nor plus signs; use an address without its"
                    + " scheme, such as daybook.example.org/governance.");
        });
        KeyFile file = new KeyFile(settings.keyFile());
        // A damaged file would be found out only when something is to be signed.
        file.read();
        return new KeysOfThisNode(file, origin, settings.lostKey().flatMap(LedgerConfiguration::id));
    }

    @Bean
    WitnessSettings witnessSettings(LedgerProperties settings) {
        return new WitnessSettings(
                settings.witnesses().stream().map(LedgerConfiguration::witness).toList(), settings.witnessEvery());
    }

    @Bean
    AuditSettings auditSettings(AuditProperties settings) {
        if (settings.entriesPerSecond() < 1) {
            throw new CannotStart("daybook.audit.entries-per-second is " + settings.entriesPerSecond()
                    + ", but a self-audit that reads nothing never ends; 1 is the least.");
        }
        return new AuditSettings(settings.every(), settings.entriesPerSecond());
    }

    private static Witness witness(LedgerProperties.Named named) {
        try {
            return new Witness(URI.create(named.url().replaceFirst("/+$", "")), VerifierKey.parse(named.key()));
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "daybook.ledger.witnesses names " + named.url() + " and " + named.key()
                            + ", but each needs a url such as https://witness.example.org and a key such as"
                            + " witness.example.org+1a2b3c4d+BASE64: " + e.getMessage(),
                    e);
        }
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
