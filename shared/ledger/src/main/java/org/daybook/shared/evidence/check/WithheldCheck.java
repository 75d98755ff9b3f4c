package org.daybook.shared.evidence.check;

import org.daybook.shared.evidence.check.entry.EntryCheck;

/** Tells which entries are withheld: that they are there is proved, and what they say is not in the pack. */
final class WithheldCheck extends EntryCheck {

    private final long due;
    private long count;

    WithheldCheck(long due) {
        super("Entries that are withheld are told of (" + due
                + "): each is proved to be there, and what it says is left out");
        this.due = due;
    }

    @Override
    public void see(Found entry) {
        if (!entry.withheld()) return;
        count++;
        note(entry.where() + " is withheld: who made it and when is here, and not what it says");
    }

    @Override
    public void end() {
        if (count != due) fault("there are " + count + ", not " + due);
    }
}
