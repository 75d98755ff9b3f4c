package org.daybook.command.aggregate;

import java.util.EnumMap;
import java.util.Map;
import org.axonframework.common.caching.Cache;
import org.daybook.shared.contract.AggregateType;

/** One cache for each type of aggregate, because aggregates of different types might have the same id. */
public final class AggregateCaches {

    private final Map<AggregateType, Cache> caches = new EnumMap<>(AggregateType.class);

    /** @param most how many aggregates of each type are kept at most */
    public AggregateCaches(long most) {
        for (AggregateType type : AggregateType.values()) caches.put(type, new BoundedCache(most));
    }

    public Cache of(AggregateType type) {
        return caches.get(type);
    }
}
