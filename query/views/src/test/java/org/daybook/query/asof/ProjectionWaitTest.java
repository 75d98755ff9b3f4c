package org.daybook.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.query.database.CommitSignal;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.Test;

class ProjectionWaitTest {

    private static final int PLACES = 24;

    private final CommitSignal signal = new CommitSignal();
    private final ProjectionWait wait = new ProjectionWait(signal);

    @Test
    void whatIsShownAlreadyIsNotWaitedFor() {
        assertThat(wait.suffices(() -> true)).isTrue();
    }

    @Test
    void aWaitEndsWhenTheSignalIsRaisedAndItIsShownThen() throws Exception {
        ProjectionWait bySignalAlone = new ProjectionWait(signal, Duration.ofHours(1));
        AtomicBoolean shown = new AtomicBoolean();
        CountDownLatch looked = new CountDownLatch(1);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return bySignalAlone.comesTrue(
                        () -> {
                            boolean seen = shown.get();
                            looked.countDown();
                            return seen;
                        },
                        Duration.ofHours(1));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        looked.await();
        shown.set(true);
        signal.raise();

        // Reached by a hang alone, however slow the machine is.
        assertThat(waiting.get(3, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aWaitEndsThoughItsSignalWasLost() throws Exception {
        AtomicInteger looks = new AtomicInteger();

        assertThat(wait.comesTrue(() -> looks.incrementAndGet() == 3, Duration.ofMinutes(5)))
                .isTrue();
    }

    @Test
    void whatDoesNotComeInTimeIsRefusedAsBehind() {
        assertThat(wait.suffices(() -> false)).isFalse();
        Rejection refused = catchThrowableOfType(Rejection.class, () -> wait.until(() -> false));
        assertThat(refused.code()).isEqualTo("view-behind");
        assertThat(refused.kind()).isEqualTo(Rejection.Kind.UNAVAILABLE);
    }

    @Test
    void oneTooManyIsAnsweredAtOnceWhileAllPlacesAreTaken() throws Exception {
        CountDownLatch taken = new CountDownLatch(PLACES);
        CountDownLatch release = new CountDownLatch(1);
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            AtomicInteger looks = new AtomicInteger();
            waiting.add(Thread.ofPlatform()
                    .start(() -> wait.suffices(() -> {
                        // The first look is before a place is taken; in the second it is, and kept until all have
                        // theirs.
                        if (looks.incrementAndGet() == 2) {
                            taken.countDown();
                            awaitOf(release);
                            return true;
                        }
                        return false;
                    })));
        }
        taken.await();
        AtomicInteger looks = new AtomicInteger();
        assertThat(wait.suffices(() -> looks.incrementAndGet() > 1)).isFalse();
        assertThat(looks).hasValue(1);

        release.countDown();
        for (Thread thread : waiting) thread.join();
        assertThat(wait.suffices(() -> looks.incrementAndGet() > 2)).isTrue();
    }

    private static void awaitOf(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
