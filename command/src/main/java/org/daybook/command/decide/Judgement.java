package org.daybook.command.decide;

import java.time.LocalDate;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.EntryMayNotPrecedeTheOpening;
import org.daybook.command.rule.Rule;

/**
 * An entry before its rules: one that is about to be made, or one made long ago that is judged again because an earlier
 * one is being corrected.
 *
 * @param again whether it is judged again: then only the rules that bind what follows count
 */
public record Judgement(Circumstances circumstances, boolean again) {

    public static Judgement ofNew(Circumstances circumstances) {
        return new Judgement(circumstances, false);
    }

    /** @throws org.daybook.shared.rejection.Rejection if the rule counts and does not hold */
    public void require(Rule rule) {
        if (!again || rule.bindsWhatFollows()) rule.require();
    }

    /** An entry may not hold from before the thing it touches was there. */
    public void requireNotBefore(String thing, LocalDate openedOn) {
        require(new EntryMayNotPrecedeTheOpening(thing, openedOn, effectiveOn()));
    }

    public void requireChange(boolean changes, String field) {
        require(new EntryChangesSomething(changes, field));
    }

    public LocalDate effectiveOn() {
        return circumstances.effectiveOn();
    }

    public Outside outside() {
        return circumstances.outside();
    }
}
