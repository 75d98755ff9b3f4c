package org.daybook.shared.evidence.check;

import org.daybook.shared.evidence.check.entry.EntryCheck;

/** Reports the withheld entries: their existence is proved, their content is not in the pack. */
final class WithheldCheck extends EntryCheck {

    private final long due;
    private long count;

    WithheldCheck(long due) {
        super("Withheld entries are reported (" + due + "): each is proved to exist, without its content");
        this.due = due;
    }

    @Override
    public void see(Found entry) {
        if (!entry.withheld()) return;
        count++;
        note(entry.where() + " is withheld: the pack says who made it and when, but not its content");
    }

    @Override
    public void end() {
        if (count != due) fault("there are " + count + ", not " + due);
    }
}
