package org.daybook.command.workstream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.command.workstream.RestingOn.Change;
import org.daybook.shared.workstream.WorkstreamEvent;

/**
 * The entries that rest on the state of a workstream and of each of its entities, so that no change of state is dated
 * before them: a closing before any entry about what it closes, a reopening or deferral before another change of
 * state.
 */
record RestingEntries(@JsonValue Map<String, LatestEntries> entries) {

    private static final String CHANGES_OF = "changes of ";

    RestingEntries() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    RestingEntries {
        entries = new TreeMap<>(entries);
    }

    void check(WorkstreamEvent event, RuleCheck check) {
        RestingOn.changeOf(event).ifPresent(change -> {
            String what = change.closing() ? change.thing() : CHANGES_OF + change.thing();
            LatestEntries resting = entries.getOrDefault(what, LatestEntries.none());
            check.require(new StepMayNotPrecedeTheLast(
                    change.thing(), check.effectiveOn(), resting.after(check.effectiveOn())));
        });
    }

    void evolve(WorkstreamEvent event, EntryDay entry) {
        Optional<Change> change = RestingOn.changeOf(event).filter(this::isNoOpening);
        RestingOn.things(event).forEach(thing -> note(thing, entry));
        change.ifPresent(made -> note(CHANGES_OF + made.thing(), entry));
    }

    private boolean isNoOpening(Change change) {
        return entries.containsKey(change.thing());
    }

    private void note(String what, EntryDay entry) {
        entries.merge(what, LatestEntries.none().with(entry), (before, one) -> before.with(entry));
    }
}
