package org.daybook.query.proof.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.proof.ledger.TestLedger;
import org.daybook.query.proof.witness.WitnessResponse.Outcome;
import org.daybook.shared.ledger.TreeHash;
import org.daybook.shared.ledger.note.SignerKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WitnessesTest {

    private final RandomHistory history = new RandomHistory(2016, 30);
    private final TestLedger ledger = TestLedger.of(history.record());
    private final SignerKey key = SignerKey.generate("daybook.example.org/test");
    private final TestWitness witness = new TestWitness(key.verifier());
    private final WitnessLog log = new WitnessLog(JdbcClient.create(TestDatabase.application()));
    private Witnesses asking;

    @BeforeEach
    void aSignedLedger() {
        ledger.append(key);
    }

    @AfterEach
    void stop() {
        if (asking != null) asking.stop();
        witness.close();
    }

    private void ask(Witness... witnesses) {
        asking = new Witnesses(
                new WitnessSettings(List.of(witnesses), Duration.ofMillis(50)),
                ledger.stored(),
                log,
                Clock.systemUTC(),
                TestDatabase.unpooled());
        asking.start();
    }

    private void awaitOutcome(Witness of, Outcome outcome) {
        TestLedger.await(
                () -> log.last(of).filter(last -> last.outcome() == outcome).isPresent());
    }

    @Test
    void theCosignatureOfAWitnessStandsBesideOurSignature() {
        ask(witness.witness());
        awaitOutcome(witness.witness(), Outcome.COSIGNED);

        var newest = ledger.stored().latest().orElseThrow();
        assertThat(newest.note().isSignedBy(key.verifier())).isTrue();
        assertThat(newest.note().cosignedBy(witness.witness().key())).isPresent();
        assertThat(witness.size()).isEqualTo(newest.size());
        assertThat(log.seenAt(witness.witness())).isPresent();
    }

    @Test
    void aWitnessIsShownThatTheLedgerExtendsWhatItHasSeen() {
        ask(witness.witness());
        awaitOutcome(witness.witness(), Outcome.COSIGNED);
        long before = witness.size();
        history.goOn(40);
        ledger.append(key);
        TestLedger.await(() -> witness.size() > before);
        assertThat(witness.size()).isEqualTo(ledger.stored().size());
    }

    @Test
    void aWitnessThatHasSeenMoreThanWeRememberIsShownFromThereOn() {
        witness.hasSeen(20, ledger.stored().tree(20).root());
        ask(witness.witness());
        awaitOutcome(witness.witness(), Outcome.COSIGNED);
        assertThat(witness.size()).isEqualTo(ledger.stored().size());
    }

    @Test
    void whereWhatAWitnessHasSeenIsNoBeginningOfTheLedgerItIsSaid() {
        witness.hasSeen(20, TreeHash.ofLeaf(new byte[] {1}));
        ask(witness.witness());
        awaitOutcome(witness.witness(), Outcome.CONTRADICTED);
        assertThat(ledger.stored()
                        .latest()
                        .orElseThrow()
                        .note()
                        .cosignedBy(witness.witness().key()))
                .isEmpty();
    }

    @Test
    void whereAWitnessHasSeenALongerLedgerItIsSaid() {
        witness.hasSeen(9_999, TreeHash.ofLeaf(new byte[] {1}));
        ask(witness.witness());
        awaitOutcome(witness.witness(), Outcome.CONTRADICTED);
        assertThat(log.last(witness.witness()).orElseThrow().why()).contains("9999");
    }

    @Test
    void aWitnessThatDoesNotAnswerIsAskedAgainAndKeepsNobodyFromTheOthers() {
        Witness nobody = new Witness(
                URI.create("http://localhost:1/w"),
                new TestWitness(key.verifier()).witness().key());
        witness.fail(503);
        ask(nobody, witness.witness());
        awaitOutcome(nobody, Outcome.UNREACHABLE);
        awaitOutcome(witness.witness(), Outcome.UNREACHABLE);

        witness.fail(0);
        awaitOutcome(witness.witness(), Outcome.COSIGNED);
        int asked = witness.asked();
        history.goOn(1);
        ledger.append(key);
        TestLedger.await(() -> witness.asked() > asked);
    }

    @Test
    void aWitnessThatDoesNotKnowOurKeyRefuses() {
        try (TestWitness stranger =
                new TestWitness(SignerKey.generate("another").verifier())) {
            ask(stranger.witness());
            awaitOutcome(stranger.witness(), Outcome.REFUSED);
        }
    }

    @Test
    void whatAWitnessSendsBesidesItsCosignatureDoesNotCome() {
        String ours = "\u2014 " + key.verifier().name() + " "
                + Base64.getEncoder().encodeToString(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        witness.add(ours + "\n\n\u2014 nobody AAAAAAAA\nmore\n");
        ask(witness.witness());
        awaitOutcome(witness.witness(), Outcome.COSIGNED);
        var note = ledger.stored().latest().orElseThrow().note();
        assertThat(note.isSignedBy(key.verifier())).isTrue();
        assertThat(note.cosignedBy(witness.witness().key())).isPresent();
        assertThat(note.toString()).doesNotContain("nobody", "more", ours);
    }

    @Test
    void aWitnessThatBeginsToAnswerAndDoesNotEndKeepsNobodyFromTheOthers() {
        try (TestWitness hanging = new TestWitness(key.verifier())) {
            hanging.hang();
            ask(hanging.witness(), witness.witness());
            awaitOutcome(witness.witness(), Outcome.COSIGNED);
            awaitOutcome(hanging.witness(), Outcome.UNREACHABLE);
        }
    }
}
