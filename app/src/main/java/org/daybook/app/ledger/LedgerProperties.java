package org.daybook.app.ledger;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the ledger is kept and served.
 *
 * @param origin the name of the ledger, for ever: best an address of your own without its scheme, such as
 *     {@code daybook.example.org/governance}; absent, one is made up with the first key
 * @param keyFile where the signing keys are; every node that keeps the ledger has the same
 * @param lostKey the id of the key that is lost, if the newest in the file has to take its place without its signature
 * @param open whether anybody may read {@code /ledger}; otherwise auditors
 */
@ConfigurationProperties("daybook.ledger")
record LedgerProperties(Optional<String> origin, Path keyFile, Optional<String> lostKey, boolean open) {}
