package org.daybook.app.identity.guessing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.app.identity.guessing.Guesser.KnownBrowser;
import org.daybook.app.identity.guessing.Guesser.SignedInHolder;
import org.daybook.app.identity.guessing.Guesser.Stranger;
import org.junit.jupiter.api.Test;

/** Who has to wait for whose wrong guesses, and for how long. */
class GuessLimitsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final GuessLimits limits = new GuessLimits(clock);

    @Test
    void theFifthWrongGuessMakesItsGuesserWait() {
        Guess guess = stranger("192.0.2.1", "admin");
        for (int i = 0; i < 4; i++) limits.wrong(guess);
        assertThat(limits.wait(guess)).isZero();
        limits.wrong(guess);
        assertThat(limits.wait(guess)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void eachFurtherOneTwiceAsLongButNeverMoreThanFiveMinutes() {
        Guess guess = stranger("192.0.2.1", "admin");
        for (int i = 0; i < 6; i++) limits.wrong(guess);
        assertThat(limits.wait(guess)).isEqualTo(Duration.ofSeconds(10));
        for (int i = 0; i < 100; i++) limits.wrong(guess);
        assertThat(limits.wait(guess)).isEqualTo(Duration.ofMinutes(5));
        pass(Duration.ofMinutes(5));
        assertThat(limits.wait(guess)).isZero();
        limits.wrong(guess);
        assertThat(limits.wait(guess)).as("what went before is not forgotten").isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void guessesFromOneNetworkMakeNobodyElsewhereWait() {
        Guess guess = stranger("192.0.2.1", "admin");
        for (int i = 0; i < 10; i++) limits.wrong(guess);
        assertThat(limits.wait(stranger("192.0.2.2", "admin"))).isZero();
        assertThat(limits.wait(stranger("192.0.2.1", "board"))).isZero();
    }

    @Test
    void howeverManyGuessABrowserThatHasSignedInBeforeDoesNotWait() {
        for (int i = 0; i < 10_000; i++) limits.wrong(stranger("192.0." + i / 250 + "." + i % 250, "admin"));
        Guess known = new Guess(new KnownBrowser("a browser"), "admin");
        for (int i = 0; i < 4; i++) limits.wrong(known);
        assertThat(limits.wait(known)).isZero();
        assertThat(limits.delay(known)).isZero();
    }

    @Test
    void aNameAtWhichManyNetworksGuessLeavesEachOneGuessAndLocksNobodyOut() {
        for (int i = 0; i < 50; i++) limits.wrong(stranger("198.51.100." + i, "admin"));
        Guess another = stranger("203.0.113.1", "admin");
        assertThat(limits.wait(another)).isZero();
        limits.wrong(another);
        assertThat(limits.wait(another)).isEqualTo(Duration.ofMinutes(5));
        assertThat(limits.wait(stranger("203.0.113.2", "admin"))).isZero();
    }

    @Test
    void aNameIsNoLongerUnderAttackOnceTheGuessesHaveStopped() {
        for (int i = 0; i < 50; i++) limits.wrong(stranger("198.51.100." + i, "admin"));
        pass(Duration.ofMinutes(2));
        Guess another = stranger("203.0.113.1", "admin");
        limits.wrong(another);
        assertThat(limits.wait(another)).isZero();
    }

    @Test
    void aNetworkThatGuessesAtManyNamesIsAnsweredLater() {
        for (int i = 0; i < 30; i++) limits.wrong(stranger("192.0.2.1", "name" + i));
        assertThat(limits.delay(stranger("192.0.2.1", "another"))).isZero();
        limits.wrong(stranger("192.0.2.1", "name30"));
        assertThat(limits.delay(stranger("192.0.2.1", "another"))).isPositive();
        assertThat(limits.delay(stranger("192.0.2.2", "another"))).isZero();
        pass(Duration.ofSeconds(20));
        assertThat(limits.delay(stranger("192.0.2.1", "another"))).isZero();
    }

    @Test
    void guessesAtOnesOwnPasswordAreCountedToo() {
        Guess own = new Guess(new SignedInHolder(UUID.randomUUID()), "board");
        for (int i = 0; i < 5; i++) limits.wrong(own);
        assertThat(limits.wait(own)).isPositive();
    }

    @Test
    void howeverManyNamesAndNetworksAreTriedOnlySoMuchIsRemembered() {
        for (int i = 0; i < 200_000; i++) {
            limits.wrong(stranger("10." + i / 65536 + "." + i / 256 % 256 + "." + i % 256, "name" + i));
        }
        assertThat(limits.remembered()).isLessThanOrEqualTo(150_000);
    }

    @Test
    void theRightPasswordEndsTheWaiting() {
        Guess guess = stranger("192.0.2.1", "admin");
        for (int i = 0; i < 4; i++) limits.wrong(guess);
        limits.right(guess);
        for (int i = 0; i < 4; i++) limits.wrong(guess);
        assertThat(limits.wait(guess)).isZero();
    }

    private void pass(Duration time) {
        now.updateAndGet(then -> then.plus(time));
    }

    private static Guess stranger(String address, String name) {
        return new Guess(new Stranger(ClientNetwork.of(address)), name);
    }
}
