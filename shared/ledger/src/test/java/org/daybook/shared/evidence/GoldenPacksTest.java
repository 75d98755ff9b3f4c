package org.daybook.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.ledger.note.VerifierKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs that were handed out are checked for ever: each of these was made by the Daybook of its day. */
class GoldenPacksTest {

    @ParameterizedTest
    @CsvSource({
        "format-1/workstream.zip, format-1/key, 1, 26, 0",
        "format-1/decision.zip, format-1/key, 1, 5, 0",
        "format-1/period.zip, format-1/key, 1, 20, 0",
        "format-1/redacted-workstream.zip, format-1/redacted-key, 1, 8, 3",
        "format-1/redacted-decision.zip, format-1/redacted-key, 1, 5, 2",
        "format-2/workstream.zip, format-2/key, 2, 26, 0",
        "format-2/decision.zip, format-2/key, 2, 5, 0",
        "format-2/period.zip, format-2/key, 2, 20, 0",
        "format-2/redacted-workstream.zip, format-2/redacted-key, 2, 6, 3",
        "format-2/redacted-decision.zip, format-2/redacted-key, 2, 5, 2",
    })
    void aPackThatHeldHolds(String pack, String key, int format, long entries, int redacted) throws Exception {
        VerifierKey verifier = VerifierKey.parse(Files.readString(golden(key)).strip());
        Verdict verdict = Verification.of(golden(pack), new Trust(Optional.of(verifier), List.of()));
        assertThat(TestPack.faults(verdict)).isEmpty();
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.claim().format()).isEqualTo(format);
        assertThat(verdict.entries()).isEqualTo(entries);
        assertThat(verdict.checks().stream().mapToLong(Check::noted).sum()).isEqualTo(redacted);
        // Those of format 1 were checked for this much and no more.
        Set<String> says = Set.of("The manifest is signed by the newest key in the pack");
        assertThat(verdict.checks().stream().anyMatch(check -> says.stream().anyMatch(check.says()::startsWith)))
                .isEqualTo(format == 2);
    }

    private static Path golden(String name) throws IOException, URISyntaxException {
        return Path.of(GoldenPacksTest.class.getResource("/evidence/" + name).toURI());
    }
}
