package org.daybook.app.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.daybook.app.identity.token.TokenDigest;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** For how long it is remembered who came in, and what makes it be forgotten. */
class AuthenticationCacheTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String PROOF = "a proof";

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
    private int asked;
    private int waited;
    private final AuthenticationCache admissions =
            new AuthenticationCache(Clock.fixed(NOW, ZoneOffset.UTC), nanos::get, () -> waited++);

    @Test
    void whoComesAgainSoonIsNotLookedUpAgain() {
        Optional<Admission> first = admissions.with(PROOF, found(NOW.plusSeconds(60)));
        nanos.addAndGet(AuthenticationCache.KEPT.toNanos() - 1);
        assertThat(admissions.with(PROOF, found(NOW.plusSeconds(60)))).isEqualTo(first);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void laterTheyAreLookedUpAgain() {
        admissions.with(PROOF, found(NOW.plusSeconds(60)));
        nanos.addAndGet(AuthenticationCache.KEPT.toNanos());
        assertThat(admissions.with(PROOF, nobody())).isEmpty();
    }

    @Test
    void comingAgainAndAgainDoesNotKeepThemInForLonger() {
        admissions.with(PROOF, found(NOW.plusSeconds(60)));
        for (int i = 0; i < 9; i++) {
            nanos.addAndGet(AuthenticationCache.KEPT.dividedBy(10).toNanos());
            assertThat(admissions.with(PROOF, nobody())).isPresent();
        }
        nanos.addAndGet(AuthenticationCache.KEPT.dividedBy(10).toNanos());
        assertThat(admissions.with(PROOF, nobody())).isEmpty();
    }

    @Test
    void aChangeIsHeededAtOnce() {
        admissions.with(PROOF, found(NOW.plusSeconds(60)));
        admissions.changed();
        assertThat(admissions.with(PROOF, nobody())).isEmpty();
    }

    /** What they remember lapses by then, whether or not they can be reached. */
    @Test
    void aChangeIsAcknowledgedOnceOtherNodesHaveForgottenToo() {
        admissions.changed();
        assertThat(waited).isEqualTo(1);
    }

    @Test
    void aChangeInATransactionCountsFromItsCommit() {
        admissions.with(PROOF, found(NOW.plusSeconds(60)));
        TransactionSynchronizationManager.initSynchronization();
        try {
            admissions.changed();
            assertThat(waited).isZero();
            TransactionSynchronizationUtils.triggerAfterCompletion(TransactionSynchronization.STATUS_COMMITTED);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(waited).isEqualTo(1);
        assertThat(admissions.with(PROOF, nobody())).isEmpty();
    }

    @Test
    void aChangeDuringALookUpMakesItsAnswerAnOldOne() {
        admissions.with(PROOF, () -> {
            Optional<Admission> asItWas = found(NOW.plusSeconds(60)).get();
            admissions.changed();
            return asItWas;
        });
        assertThat(admissions.with(PROOF, nobody())).isEmpty();
    }

    @Test
    void whoWasNotLetInIsLookedUpAgain() {
        admissions.with(PROOF, nobody());
        assertThat(admissions.with(PROOF, found(NOW.plusSeconds(60)))).isPresent();
    }

    @Test
    void whatHasExpiredLetsNobodyInThoughItIsRemembered() {
        assertThat(admissions.with(PROOF, found(NOW))).isEmpty();
        assertThat(admissions.with("another", found(NOW.plusNanos(1)))).isPresent();
    }

    @Test
    void everyProofIsItsOwn() {
        admissions.with(TokenDigest.of("dbk_one"), found(NOW.plusSeconds(60)));
        assertThat(admissions.with(TokenDigest.of("dbk_one"), nobody())).isPresent();
        assertThat(admissions.with(TokenDigest.of("dbk_two"), nobody())).isEmpty();
    }

    private Supplier<Optional<Admission>> found(Instant until) {
        Actor actor = new Actor(new AccountId(new UUID(0, 1)), new Post("Tester"), List.of());
        return () -> {
            asked++;
            return Optional.of(Admission.byToken(actor, until));
        };
    }

    private static Supplier<Optional<Admission>> nobody() {
        return Optional::empty;
    }
}
