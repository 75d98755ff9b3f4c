package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {

    private final BoundedCache cache = new BoundedCache(10);

    @Test
    void itNeverHoldsMoreThanItsBound() {
        IntStream.range(0, 1_000).forEach(i -> cache.put(i, "value"));
        long held = IntStream.range(0, 1_000).filter(cache::containsKey).count();
        assertThat(held).isBetween(1L, 10L);
    }

    @Test
    void itKeepsAndForgetsWhatItIsTold() {
        cache.put("a", 1);
        assertThat(cache.<String, Integer>get("a")).isEqualTo(1);
        assertThat(cache.putIfAbsent("a", 2)).isFalse();
        assertThat(cache.putIfAbsent("b", 2)).isTrue();
        cache.<Integer>computeIfPresent("a", value -> value + 10);
        assertThat(cache.<String, Integer>get("a")).isEqualTo(11);
        assertThat(cache.remove("a")).isTrue();
        assertThat(cache.remove("a")).isFalse();
        cache.removeAll();
        assertThat(cache.containsKey("b")).isFalse();
    }

    @Test
    void listenersHearWhatBecomesOfEntries() {
        List<String> news = new ArrayList<>();
        var registration = cache.registerCacheEntryListener(new Listener(news));
        cache.put("a", 1);
        cache.put("a", 2);
        cache.get("a");
        cache.remove("a");
        IntStream.range(0, 100).forEach(i -> cache.put(i, i));
        assertThat(news)
                .startsWith("created a", "updated a", "read a", "removed a")
                .contains("expired");
        assertThat(registration.cancel()).isTrue();
        assertThat(registration.cancel()).as("cancelled already").isFalse();
        int heard = news.size();
        cache.put("b", 1);
        assertThat(news).hasSize(heard);
    }

    @Test
    void listenersHearOfAnEntryThatIsPutOnlyWhereThereIsNone() {
        List<String> news = new ArrayList<>();
        cache.registerCacheEntryListener(new Listener(news));
        cache.putIfAbsent("a", 1);
        cache.putIfAbsent("a", 2);
        assertThat(news).containsExactly("created a");
    }

    private static final class Listener extends Cache.EntryListenerAdapter {

        private final List<String> news;

        Listener(List<String> news) {
            this.news = news;
        }

        @Override
        public void onEntryCreated(Object key, Object value) {
            news.add("created " + key);
        }

        @Override
        public void onEntryUpdated(Object key, Object value) {
            news.add("updated " + key);
        }

        @Override
        public void onEntryRead(Object key, Object value) {
            news.add("read " + key);
        }

        @Override
        public void onEntryRemoved(Object key) {
            news.add("removed " + key);
        }

        @Override
        public void onEntryExpired(Object key) {
            news.add("expired");
        }
    }
}
