package org.daybook.command.decide;

import java.time.LocalDate;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.Rule;

/**
 * An entry whose rules are to be checked: one about to be made, or an earlier one that is checked again because of a
 * correction.
 *
 * @param again whether it is checked again: then only what the stream itself tells counts
 */
public record RuleCheck(DecisionContext context, boolean again) {

    public static RuleCheck ofNew(DecisionContext context) {
        return new RuleCheck(context, false);
    }

    /** @throws org.daybook.shared.rejection.Rejection if the rule does not hold */
    public void require(Rule rule) {
        rule.require();
    }

    /**
     * Puts rules to a new entry only. Rules that used facts of their own day (names in use, what the programme then
     * allowed) are not checked again, and those facts cannot be read.
     */
    public void whenNew(Runnable rules) {
        if (!again) rules.run();
    }

    /** An entry may not hold from before the thing it touches was there. */
    public void requireNotBefore(String thing, LocalDate openedOn) {
        require(new EntryMayNotPrecedeTheOpening(thing, openedOn, effectiveOn()));
    }

    public void requireChange(boolean changes, String field) {
        whenNew(() -> new EntryChangesSomething(changes, field).require());
    }

    public LocalDate effectiveOn() {
        return context.effectiveOn();
    }

    public ExternalFacts facts() {
        return context.facts();
    }
}
