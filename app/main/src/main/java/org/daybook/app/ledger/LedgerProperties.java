package org.daybook.app.ledger;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger is kept and served.
 *
 * @param origin the permanent name of the ledger: best an address of your own without its scheme, such as {@code
 *     daybook.example.org/governance}; absent, one is made up with the first key
 * @param keyFile where the signing keys are; every node that keeps the ledger has the same
 * @param lostKey the id of the key that is lost, if the newest in the file has to take its place without its signature
 * @param open whether anybody may read {@code /ledger}; otherwise auditors
 * @param witnesses who is asked to vouch for it
 * @param witnessEvery how long to wait between one asking and the next
 */
@ConfigurationProperties("daybook.ledger")
record LedgerProperties(
        Optional<String> origin,
        Path keyFile,
        Optional<String> lostKey,
        boolean open,
        @DefaultValue List<Named> witnesses,
        @DefaultValue("1m") Duration witnessEvery) {

    /**
     * A witness as it is set up.
     *
     * @param url what comes before {@code /add-checkpoint}
     * @param key its verifier key
     */
    record Named(String url, String key) {}
}
