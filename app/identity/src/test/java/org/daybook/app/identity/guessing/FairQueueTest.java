package org.daybook.app.identity.guessing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.daybook.app.identity.guessing.FairQueue.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whose turn it is when many wait. */
@Timeout(30)
class FairQueueTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration NOT_AT_ALL = Duration.ZERO;

    private final BlockingQueue<String> passed = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();

    @Test
    void nineOfOneAndThenAnotherTakeTurns() throws Exception {
        FairQueue queue = new FairQueue(1, 64);
        Turn first = queue.await("stranger", LONG).orElseThrow();
        for (int i = 0; i < 9; i++) wait(queue, "stranger");
        wait(queue, "somebody");
        first.close();
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 10; i++) order.add(passed.poll(10, TimeUnit.SECONDS));
        assertThat(order.indexOf("somebody")).as(order.toString()).isLessThanOrEqualTo(1);
    }

    @Test
    void onePassesAtATimeOfEachThoughOthersCould() {
        FairQueue queue = new FairQueue(2, 64);
        Turn first = queue.await("stranger", LONG).orElseThrow();
        assertThat(queue.await("stranger", NOT_AT_ALL)).isEmpty();
        assertThat(queue.await("somebody", NOT_AT_ALL)).isPresent();
        first.close();
        assertThat(queue.await("stranger", NOT_AT_ALL)).isPresent();
    }

    @Test
    void whoHasPassedAndStillHasToWaitHoldsNobodyElseUp() {
        FairQueue queue = new FairQueue(1, 64);
        Turn slow = queue.await("stranger", LONG).orElseThrow();
        slow.letOthersPass();
        assertThat(queue.await("stranger", NOT_AT_ALL)).isEmpty();
        Optional<Turn> other = queue.await("somebody", NOT_AT_ALL);
        assertThat(other).isPresent();
        slow.close();
        assertThat(queue.await("a third", NOT_AT_ALL))
                .as("no pass was given twice")
                .isEmpty();
        other.get().close();
        assertThat(queue.await("stranger", NOT_AT_ALL)).isPresent();
    }

    @Test
    void oneThatFillsItsShareOfThePlacesLeavesSomeForOthers() throws Exception {
        FairQueue queue = new FairQueue(1, 12);
        Turn first = queue.await("a", LONG).orElseThrow();
        for (int i = 0; i < 4; i++) wait(queue, "stranger");
        assertThat(queue.await("stranger", LONG)).as("no place for a fifth").isEmpty();
        wait(queue, "somebody");
        first.close();
        for (int i = 0; i < 5; i++)
            assertThat(passed.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(queue.await("stranger", LONG)).as("places are given back").isPresent();
    }

    @Test
    void whoWaitsInVainGivesTheirPlaceBack() {
        FairQueue queue = new FairQueue(1, 2);
        Turn first = queue.await("a", LONG).orElseThrow();
        for (int i = 0; i < 10; i++)
            assertThat(queue.await("b", Duration.ofMillis(1))).isEmpty();
        first.close();
        assertThat(queue.await("b", LONG)).isPresent();
    }

    /** Returns once the thread waits. */
    private void wait(FairQueue queue, String key) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Thread thread = Thread.ofPlatform().daemon().start(() -> {
            begun.countDown();
            try (Turn turn = queue.await(key, LONG).orElseThrow()) {
                passed.add(key);
            }
        });
        begun.await();
        while (thread.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
        threads.add(thread);
    }
}
