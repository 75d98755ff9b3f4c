package org.daybook.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class RememberedHealthTest {

    private final AtomicLong nanos = new AtomicLong(1);
    private final AtomicInteger looks = new AtomicInteger();
    private final List<Runnable> waiting = new ArrayList<>();

    @Test
    void howeverManyAskItIsLookedAtOnceASecond() {
        RememberedHealth health = new RememberedHealth(this::up, Runnable::run, nanos::get);
        for (int i = 0; i < 100; i++) assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(looks).hasValue(1);
        nanos.addAndGet(RememberedHealth.FRESH.toNanos());
        health.health();
        assertThat(looks).hasValue(2);
    }

    @Test
    void whoAsksWhileItIsLookedAtIsToldWhatWasSeenLast() {
        RememberedHealth health = new RememberedHealth(this::up, this::holdAfterTheFirst, nanos::get);
        health.health();
        nanos.addAndGet(RememberedHealth.FRESH.toNanos());
        for (int i = 0; i < 10; i++) assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(waiting).as("one look is under way").hasSize(1);
    }

    @Test
    void whatDoesNotAnswerIsDownAndComesBackByItself() throws Exception {
        CountDownLatch frozen = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            RememberedHealth health = new RememberedHealth(() -> up(frozen), threads, nanos::get);
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.health().getDetails()).containsKey("why");
            frozen.countDown();
            while (health.health().getStatus() != Status.UP) Thread.onSpinWait();
        }
        assertThat(looks).hasValue(1);
    }

    @Test
    void whatFailsIsDown() {
        RememberedHealth health = new RememberedHealth(
                () -> {
                    throw new IllegalStateException("away");
                },
                Runnable::run,
                nanos::get);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private Health up() {
        looks.incrementAndGet();
        return Health.up().build();
    }

    private Health up(CountDownLatch once) {
        try {
            once.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return up();
    }

    private void holdAfterTheFirst(Runnable look) {
        if (looks.get() == 0) look.run();
        else waiting.add(look);
    }
}
