package org.daybook.command.aggregate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * A cache of the most recently used aggregates, limited in number. Evicted aggregates are read again from their
 * snapshot and later entries.
 */
public final class BoundedCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;
    private final List<EntryListener> listeners = new CopyOnWriteArrayList<>();

    public BoundedCache(long most) {
        entries = Caffeine.newBuilder()
                .maximumSize(most)
                .executor(Runnable::run)
                .removalListener(this::removed)
                .build();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> V get(K key) {
        Object value = entries.getIfPresent(key);
        if (value != null) tell(listener -> listener.onEntryRead(key, value));
        return (V) value;
    }

    @Override
    public void put(Object key, Object value) {
        boolean known = entries.asMap().put(key, value) != null;
        tell(listener -> {
            if (known) listener.onEntryUpdated(key, value);
            else listener.onEntryCreated(key, value);
        });
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        boolean absent = entries.asMap().putIfAbsent(key, value) == null;
        if (absent) tell(listener -> listener.onEntryCreated(key, value));
        return absent;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entries.asMap().computeIfPresent(key, (k, value) -> update.apply((V) value));
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void removed(Object key, Object value, RemovalCause cause) {
        if (cause == RemovalCause.REPLACED) return;
        tell(listener -> {
            if (cause.wasEvicted()) listener.onEntryExpired(key);
            else listener.onEntryRemoved(key);
        });
    }

    private void tell(Consumer<EntryListener> news) {
        listeners.forEach(news);
    }
}
