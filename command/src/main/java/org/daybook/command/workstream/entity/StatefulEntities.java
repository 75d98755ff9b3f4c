package org.daybook.command.workstream.entity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.shared.text.LocalId;

/** The entities of one kind in a workstream that accept entries only while they are open. */
public abstract class StatefulEntities<S extends Enum<S>, T extends StatefulEntity<S, T>> extends Entities<T> {

    /**
     * The rule that an entity takes entries only while it is open.
     *
     * @param open the states in which it is
     * @param message as {@link StateAllowsTheStep} has it
     */
    public record WhileOpen<S extends Enum<S>>(String code, Set<S> open, String message) {}

    private final transient WhileOpen<S> rule;

    /**
     * @param kind what one is called in messages ("next step")
     * @param field what its id is called in requests ("nextStep")
     */
    protected StatefulEntities(String kind, String field, WhileOpen<S> rule, Map<LocalId, T> all) {
        super(kind, field, all);
        this.rule = rule;
    }

    /** The entity that an entry changes, which must have been open at some time of the day of the entry. */
    public final T changing(LocalId id, RuleCheck check) {
        T entity = known(id, check);
        S state = entity.states().during(check.effectiveOn(), rule.open()::contains);
        requireOpen(id, state, check);
        return entity;
    }

    /** An entity that is closed by an entry, or under which one opens another: it must be open at the end of that day. */
    public final void requireStillOpen(LocalId id, RuleCheck check) {
        requireOpen(id, known(id, check).states().at(check.effectiveOn()), check);
    }

    private void requireOpen(LocalId id, S state, RuleCheck check) {
        boolean open = rule.open().contains(state);
        check.require(
                new StateAllowsTheStep(rule.code(), field(), rule.message(), id, state, check.effectiveOn(), open));
    }

    protected final void change(LocalId id, UnaryOperator<T> how) {
        put(id, how.apply(get(id)));
    }

    protected final void become(LocalId id, S state, LocalDate on) {
        change(id, entity -> entity.with(entity.states().with(state, on)));
    }
}
