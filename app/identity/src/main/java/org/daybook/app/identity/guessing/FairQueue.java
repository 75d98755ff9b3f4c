package org.daybook.app.identity.guessing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets a few pass at a time and the others wait, each key in its turn and one at a time of each: so that one with a
 * thousand connections holds up another by no more than a turn. A key may have half as many waiting as there are places
 * left, so that there are always places left for others (the dynamic thresholds of Choudhury and Hahne, 1998).
 */
final class FairQueue {

    private final ReentrantLock lock = new ReentrantLock();
    /** In the order of turns. */
    private final Map<Object, Deque<Waiter>> waiting = new LinkedHashMap<>();

    private final Set<Object> busy = new HashSet<>();
    private final int places;
    private int taken;
    private int passes;

    FairQueue(int passes, int places) {
        this.passes = passes;
        this.places = places;
    }

    private static final class Waiter {
        private final Condition called;
        private boolean admitted;

        private Waiter(Condition called) {
            this.called = called;
        }
    }

    /** Leave to pass; {@link #close} ends it; until then nobody else with the same key passes. */
    final class Turn implements AutoCloseable {
        private final Object key;
        private boolean over;

        private Turn(Object key) {
            this.key = key;
        }

        /** Lets others pass while this key still has to wait. */
        void letOthersPass() {
            lock.lock();
            try {
                if (!over) passes++;
                over = true;
                admit();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            lock.lock();
            try {
                busy.remove(key);
                letOthersPass();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Empty if there is no place to wait, or it is not this one's turn in time. */
    Optional<Turn> await(Object key, Duration longest) {
        lock.lock();
        try {
            if (2 * waitingOf(key) >= places - taken) return Optional.empty();
            Waiter waiter = new Waiter(lock.newCondition());
            waiting.computeIfAbsent(key, k -> new ArrayDeque<>()).add(waiter);
            taken++;
            admit();
            return isAdmitted(waiter, longest) || !leave(key, waiter) ? Optional.of(new Turn(key)) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private int waitingOf(Object key) {
        Deque<Waiter> own = waiting.get(key);
        return own == null ? 0 : own.size();
    }

    private static boolean isAdmitted(Waiter waiter, Duration longest) {
        long left = longest.toNanos();
        try {
            while (!waiter.admitted && left > 0) left = waiter.called.awaitNanos(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return waiter.admitted;
    }

    /** Whether it left without having been admitted. */
    private boolean leave(Object key, Waiter waiter) {
        if (waiter.admitted) return false;
        Deque<Waiter> own = waiting.get(key);
        own.remove(waiter);
        if (own.isEmpty()) waiting.remove(key);
        taken--;
        return true;
    }

    private void admit() {
        while (passes > 0) {
            Optional<Object> next =
                    waiting.keySet().stream().filter(key -> !busy.contains(key)).findFirst();
            if (next.isEmpty()) return;
            Object key = next.get();
            Deque<Waiter> own = waiting.remove(key);
            Waiter waiter = own.remove();
            if (!own.isEmpty()) waiting.put(key, own);
            taken--;
            passes--;
            busy.add(key);
            waiter.admitted = true;
            waiter.called.signal();
        }
    }
}
