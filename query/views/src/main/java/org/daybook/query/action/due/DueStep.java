package org.daybook.query.action.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.action.due.ActionDue;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.text.Text;

/**
 * A date by which an action was due.
 *
 * @param due as people wrote it, and how it was read, or the next meeting
 * @param by its last possible day, of "next meeting" the day of that meeting; absent where there is none
 * @param since the day from which it was due then
 * @param reason why it moved there; absent of the first
 */
public record DueStep(ActionDate due, LocalDate by, LocalDate since, Text reason) {

    /**
     * All of an action, the first one first; a date that was put right is shown in its place.
     *
     * @param raised the day of the meeting that raised it, after which the next meeting follows
     */
    public static List<DueStep> of(List<Fact> series, BoardId board, LocalDate raised, BoardDays days) {
        List<DueStep> steps = new ArrayList<>();
        for (Fact fact : series) {
            ActionDue said = fact.as(ActionFacts.DUE);
            DueStep corrected = said.restated() && !steps.isEmpty() ? steps.removeLast() : null;
            LocalDate since = corrected == null ? fact.stamp().effectiveOn() : corrected.since();
            steps.add(new DueStep(
                    said.due(),
                    by(said.due(), board, steps.isEmpty() ? raised : since, days),
                    since,
                    corrected == null ? said.reason() : corrected.reason()));
        }
        return steps;
    }

    private static LocalDate by(ActionDate due, BoardId board, LocalDate from, BoardDays days) {
        if (due.nextMeeting()) return days.after(board, from).orElse(null);
        return due.date().kind() == TargetDateKind.COMPLETE ? null : due.date().last();
    }

    public boolean saysNextMeeting() {
        return due.nextMeeting();
    }
}
