package org.daybook.query.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.proof.ledger.key.StoredKey;
import org.daybook.shared.ledger.note.SignedNote;
import org.daybook.shared.ledger.note.SignerKey;
import org.junit.jupiter.api.Test;

class KeyRotationTest {

    private final RandomHistory history = new RandomHistory(6962, 30);
    private final TestRecord record = history.record();
    private final TestLedger ledger = TestLedger.of(record);
    private final TestKeys keys = new TestKeys();

    @Test
    void theFirstKeyIsMadeWithTheLedger() {
        ledger.append(keys);
        assertThat(keys.read()).hasSize(1);
        assertThat(ledger.stored().keys()).singleElement().satisfies(key -> {
            assertThat(key.verifier()).isEqualTo(keys.read().getFirst().verifier());
            assertThat(key.sinceSize()).isZero();
            assertThat(key.lost()).isFalse();
        });
    }

    @Test
    void aNewKeyIsVouchedForByTheOneBeforeThoughNothingNewIsRecorded() {
        SignerKey before = keys.add();
        ledger.append(keys);
        SignerKey after = keys.add();
        LedgerAppender appender = ledger.appender(keys);
        appender.start();
        TestLedger.await(() -> newest().isSignedBy(after.verifier()));
        appender.stop();

        assertThat(newest().isSignedBy(before.verifier())).isTrue();
        assertThat(ledger.stored().keys())
                .extracting(StoredKey::verifier)
                .containsExactly(before.verifier(), after.verifier());
        assertThat(ledger.stored().keys().getLast().sinceSize())
                .isEqualTo(record.stored().size());
    }

    @Test
    void onceTheOldKeyIsTakenAwayOnlyTheNewOneSigns() {
        SignerKey before = keys.add();
        ledger.append(keys);
        SignerKey after = keys.add();
        // Something to be proved, so that nobody leaves before both have signed.
        history.goOn(10);
        ledger.append(keys);
        history.goOn(10);
        ledger.append(TestKeys.of(after));
        assertThat(newest().isSignedBy(after.verifier())).isTrue();
        assertThat(newest().isSignedBy(before.verifier())).isFalse();
    }

    @Test
    void aNodeWithAnotherKeyNeitherAppendsNorSigns() {
        ledger.append(keys);
        long proved = ledger.proved();
        history.goOn(10);
        doesNothing(TestKeys.of(SignerKey.generate(TestKeys.ORIGIN)));
        TestKeys none = new TestKeys();
        doesNothing(none);
        assertThat(none.read()).as("none is made where the ledger has one").isEmpty();
        assertThat(ledger.proved()).isEqualTo(proved);
        assertThat(ledger.stored().size()).isEqualTo(proved);
        assertThat(ledger.stored().keys()).hasSize(1);
    }

    @Test
    void aNodeThatHasOnlyAnOldKeyNeitherAppendsNorSigns() {
        SignerKey old = keys.add();
        ledger.append(keys);
        keys.add();
        history.goOn(1);
        ledger.append(keys);
        long proved = ledger.proved();
        history.goOn(10);
        doesNothing(TestKeys.of(old));
        assertThat(ledger.stored().size()).isEqualTo(proved);
    }

    @Test
    void aKeyThatIsLostIsReplacedOnlyWhereItsOperatorSaysSoAndThatIsSeen() {
        SignerKey lost = keys.add();
        ledger.append(keys);
        SignerKey after = SignerKey.generate(TestKeys.ORIGIN);
        TestKeys another = TestKeys.of(after);
        doesNothing(another);
        assertThat(ledger.stored().keys()).hasSize(1);

        another.sayIsLost(lost);
        history.goOn(10);
        ledger.append(another);
        assertThat(newest().isSignedBy(after.verifier())).isTrue();
        assertThat(ledger.stored().keys()).extracting(StoredKey::lost).containsExactly(false, true);
    }

    @Test
    void aKeyOfAnotherOriginNeverTakesThePlaceOfOne() {
        SignerKey lost = keys.add();
        ledger.append(keys);
        TestKeys another = TestKeys.of(SignerKey.generate("another.example.org"));
        another.sayIsLost(lost);
        doesNothing(another);
        assertThat(ledger.stored().keys()).hasSize(1);
    }

    /** Reads them twice, so that it has tried and failed once. */
    private void doesNothing(TestKeys strangers) {
        LedgerAppender appender = ledger.appender(strangers);
        appender.start();
        TestLedger.await(() -> strangers.reads() > 1);
        appender.stop();
    }

    private SignedNote newest() {
        return ledger.stored().latest().orElseThrow().note();
    }
}
