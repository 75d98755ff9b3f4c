package org.daybook.bench.record;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.daybook.command.aggregate.EventMetadataFactory;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.DaybookCommand;

/** A command that was asked under an Idempotency-Key: whoever asks it again is answered as before. */
record Keyed(String key, DaybookCommand command) {

    String idempotency(AccountId account) {
        return EventMetadataFactory.digest(utf8(account + "\n" + key));
    }

    String bodyDigest(byte[] salt) {
        String body = new String(CanonicalJson.bytes(Map.of("body", command)), StandardCharsets.UTF_8);
        return EventMetadataFactory.digest(
                salt, utf8(CommandCatalogue.of(command).name() + "\n" + body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
