package org.daybook.command.workstream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.workstream.stream.CountingEntry;
import org.daybook.shared.rejection.Rejection;

/**
 * The rules that entries on record break already, by version. Those entries were valid under the rules of their time
 * and remain so: a correction is not refused for a breach that it did not cause.
 */
record RulesBroken(Map<Long, String> codes) {

    /** @param again how an entry is checked again */
    static RulesBroken by(List<CountingEntry> counting, Function<CountingEntry, RuleCheck> again) {
        Map<Long, String> codes = new HashMap<>();
        WorkstreamState state = WorkstreamState.unopened();
        for (CountingEntry entry : counting) {
            try {
                state.check(entry.event(), again.apply(entry));
            } catch (Rejection broken) {
                codes.put(entry.version(), broken.code());
            }
            state.evolve(entry.event(), entry.day());
        }
        return new RulesBroken(codes);
    }

    boolean has(CountingEntry entry, Rejection broken) {
        return broken.code().equals(codes.get(entry.version()));
    }
}
