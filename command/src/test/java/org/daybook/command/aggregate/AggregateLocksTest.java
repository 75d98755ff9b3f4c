package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.lock.Lock;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.Test;

class AggregateLocksTest {

    private final AggregateLocks locks = AggregateLocks.waiting(Duration.ofMillis(60));

    @Test
    void whoWaitsTooLongForTheLockOfAnAggregateIsToldThatNothingWasWritten() {
        try (Lock held = locks.obtainLock("one")) {
            assertThat(held.isHeld()).isTrue();
            CompletableFuture<Lock> other = CompletableFuture.supplyAsync(() -> locks.obtainLock("one"));
            assertThatThrownBy(other::join).cause().isInstanceOfSatisfying(Rejection.class, refused -> {
                assertThat(refused.kind()).isEqualTo(Rejection.Kind.UNAVAILABLE);
                assertThat(refused).hasMessageContaining("nothing was written");
            });
        }
    }

    @Test
    void theLockIsHadAgainOnceItWasGivenBackAndThoseOfOthersMeanwhile() {
        locks.obtainLock("one").release();
        try (Lock one = locks.obtainLock("one")) {
            assertThat(one.isHeld()).isTrue();
            CompletableFuture.runAsync(() -> locks.obtainLock("two").release()).join();
        }
    }
}
