package org.daybook.query.proof.audit;

import java.util.ArrayList;
import java.util.List;

/** The findings of an audit: all are counted, the first ones are kept. */
public final class Findings {

    /** Of a record that was replaced as a whole, a thousand entries tell as much as a million. */
    private static final int MOST = 1_000;

    private static final int LONGEST = 500;

    private final List<Finding> kept = new ArrayList<>();
    private long count;
    private long alarming;

    public void add(Finding.Kind kind, Long position, String what) {
        alarming++;
        tell(kind, position, what);
    }

    /** Something that is no entry's fault. */
    public void add(Finding.Kind kind, String what) {
        add(kind, null, what);
    }

    /** For the person who requested it only: it rests on a key that only they vouch for. */
    public void tell(Finding.Kind kind, Long position, String what) {
        count++;
        if (kept.size() < MOST) kept.add(new Finding(kind, position, plain(what)));
    }

    /** What an attacker wrote may be quoted in it. */
    private static String plain(String what) {
        String printable = what.replaceAll("\\p{Cntrl}", "?");
        return printable.substring(0, Math.min(LONGEST, printable.length()));
    }

    long count() {
        return count;
    }

    boolean areAlarming() {
        return alarming > 0;
    }

    public List<Finding> kept() {
        return List.copyOf(kept);
    }
}
