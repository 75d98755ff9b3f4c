package org.daybook.shared.board.procedure;

import org.daybook.shared.text.Required;

/**
 * The deadlines of a board.
 *
 * @param papersOut so many clear working days lie between the day on which papers go out and the meeting
 * @param draftMinutes draft minutes go out within so many working days after the meeting
 */
public record Deadlines(Integer papersOut, Integer draftMinutes) {

    /** Those of a board that has set none. */
    public static final Deadlines USUAL = new Deadlines(5, 10);

    private static final int MOST = 100;

    /** @throws org.daybook.shared.rejection.InvalidValue if a number is out of bounds */
    public Deadlines {
        Required.between(papersOut, 0, MOST, "papersOut");
        Required.between(draftMinutes, 1, MOST, "draftMinutes");
    }
}
