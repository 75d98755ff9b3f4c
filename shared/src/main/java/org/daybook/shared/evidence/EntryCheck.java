package org.daybook.shared.evidence;

/** Looks at each entry of a pack, in the order of its lines. */
abstract class EntryCheck {

    private final Check check;

    /** @param says what holds if it holds */
    EntryCheck(String says) {
        this.check = new Check(says);
    }

    abstract void see(Found entry);

    /** All entries have been seen. */
    void end() {}

    final void fault(String what) {
        check.fault(what);
    }

    final void note(String what) {
        check.note(what);
    }

    final Check check() {
        return check;
    }
}
