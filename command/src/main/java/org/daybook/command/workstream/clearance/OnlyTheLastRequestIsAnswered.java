package org.daybook.command.workstream.clearance;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/**
 * Only the last request for clearance is cleared or sent back: it is of the slide that the owner means to submit.
 *
 * @param last the number of the last request; 0 where there is none
 */
@Breach(field = "clearance")
record OnlyTheLastRequestIsAnswered(int number, int last) implements Rule {

    @Override
    public boolean holds() {
        return last > 0 && number == last;
    }

    @Override
    public String otherwise() {
        if (last == 0) return "Nobody has asked for clearance of an update of this workstream yet";
        return number > last || number < 1
                ? "There is no request " + number + " for clearance; the last one is request " + last
                : "Clearance was asked for again since, in request " + last + "; answer that one";
    }
}
