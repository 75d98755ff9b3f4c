package org.daybook.command.workstream.entity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.text.LocalId;

/** The entities of one kind in a workstream, in the order in which they were opened or last arranged. */
public abstract class Entities<T extends Entity> {

    private final transient String kind;
    private final transient String field;
    private final Map<LocalId, T> all;
    private final transient Map<String, LocalId> folded = new HashMap<>();

    /**
     * @param kind what one is called in messages ("next step")
     * @param field what its id is called in requests ("nextStep")
     */
    protected Entities(String kind, String field, Map<LocalId, T> all) {
        this.kind = kind;
        this.field = field;
        this.all = new LinkedHashMap<>(all);
        all.keySet().forEach(this::fold);
    }

    protected final String field() {
        return field;
    }

    @JsonValue
    protected final Map<LocalId, T> all() {
        return all;
    }

    protected final void put(LocalId id, T thing) {
        all.put(id, thing);
        fold(id);
    }

    private void fold(LocalId id) {
        folded.putIfAbsent(folded(id), id);
    }

    private static String folded(LocalId id) {
        return id.value().toLowerCase(Locale.ROOT);
    }

    /** Puts the named entities first, in that order. */
    protected final void arrange(List<LocalId> order) {
        Map<LocalId, T> before = new LinkedHashMap<>(all);
        all.clear();
        order.stream().filter(before::containsKey).forEach(id -> all.put(id, before.get(id)));
        before.forEach(all::putIfAbsent);
    }

    protected final T get(LocalId id) {
        return all.get(id);
    }

    public final boolean knows(LocalId id) {
        return all.containsKey(id);
    }

    /** The entity that an entry is about, which must exist at that time. */
    public final T known(LocalId id, RuleCheck check) {
        requireKnown(id, check);
        return present(id, check);
    }

    /** For an entry that names the thing without being about it. */
    public final void requireKnown(LocalId id, RuleCheck check) {
        check.require(new ReferenceExists("thing-is-known", field, "This workstream has no " + kind, id, knows(id)));
    }

    /** A thing already found known, which must be there by the day of the entry that names it. */
    public final T present(LocalId id, RuleCheck check) {
        T thing = all.get(id);
        check.requireNotBefore(kind + " " + id, thing.openedOn());
        return thing;
    }

    /** An id for an entity to be opened. */
    public final void requireFree(LocalId id, RuleCheck check) {
        check.require(new IdIsNotTaken(kind, field, Optional.ofNullable(folded.get(folded(id)))));
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Entities<?> things && getClass() == things.getClass() && all.equals(things.all);
    }

    @Override
    public final int hashCode() {
        return all.hashCode();
    }
}
