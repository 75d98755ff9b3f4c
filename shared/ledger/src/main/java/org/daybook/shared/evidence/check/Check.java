package org.daybook.shared.evidence.check;

import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.evidence.pack.Plain;

/** One check of a pack, and its findings. */
public final class Check {

    /** More would not be read. */
    private static final int MOST_TOLD = 24;

    private final String says;
    private final List<String> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long found;
    private long noted;

    /** @param says what holds if it holds */
    public Check(String says) {
        this.says = says;
    }

    public void fault(String what) {
        found++;
        if (found <= MOST_TOLD) faults.add(Plain.text(what));
    }

    public void note(String what) {
        noted++;
        if (noted <= MOST_TOLD) notes.add(Plain.text(what));
    }

    public String says() {
        return says;
    }

    public boolean holds() {
        return found == 0;
    }

    /** The first of them. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** What is to be known though nothing is wrong with it: the first of it. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** How much of that there is. */
    public long noted() {
        return noted;
    }

    /** How many there are. */
    public long found() {
        return found;
    }
}
