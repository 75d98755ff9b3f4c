package org.daybook.command.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.clock.DayInWords;

/**
 * A change of state is dated on or after every entry that rests on the state before it, and successive steps are
 * recorded in the order of their days.
 *
 * @param thing what it is about, as a message calls it ("workstream", "deliverable d1")
 * @param later the entries that hold from a later day
 */
@Breach(field = "effectiveOn")
public record StepMayNotPrecedeTheLast(String thing, LocalDate effectiveOn, List<EntryDay> later) implements Rule {

    @Override
    public boolean holds() {
        return later.isEmpty();
    }

    @Override
    public String otherwise() {
        LocalDate last =
                later.stream().map(EntryDay::on).max(Comparator.naturalOrder()).orElseThrow();
        return "The " + thing + " has entries that take effect after " + DayInWords.of(effectiveOn) + ": " + named()
                + ". Date this on " + DayInWords.of(last) + " or later, or correct those first";
    }

    private String named() {
        return later.stream()
                .sorted(Comparator.comparing(EntryDay::version))
                .map(entry -> EntryInWords.of(entry.version(), entry.on()))
                .collect(Collectors.joining(", "));
    }
}
