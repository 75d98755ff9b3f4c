package org.daybook.shared.evidence.check.entry;

import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Found;

/** A check of each entry of a pack, in the order of its lines. */
public abstract class EntryCheck {

    private final Check check;

    /** @param says what holds if it holds */
    protected EntryCheck(String says) {
        this.check = new Check(says);
    }

    public abstract void see(Found entry);

    /** All entries have been seen. */
    public void end() {}

    protected final void fault(String what) {
        check.fault(what);
    }

    protected final void note(String what) {
        check.note(what);
    }

    public final Check check() {
        return check;
    }
}
