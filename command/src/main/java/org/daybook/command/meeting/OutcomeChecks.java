package org.daybook.command.meeting;

import java.time.LocalDate;
import org.daybook.command.meeting.MeetingState.Held;
import org.daybook.command.meeting.MeetingState.Scheduled;
import org.daybook.shared.meeting.outcome.HoldingRestated;
import org.daybook.shared.meeting.outcome.MeetingAbandoned;
import org.daybook.shared.meeting.outcome.MeetingAdjourned;
import org.daybook.shared.meeting.outcome.MeetingReinstated;
import org.daybook.shared.meeting.outcome.OutcomeEvent;

/** Applies the rules of how meetings end, and of how that is put right. */
record OutcomeChecks(MeetingState state, MeetingChecks meeting) {

    void check(OutcomeEvent event) {
        switch (event) {
            case MeetingAdjourned e -> {
                LocalDate met = checkEnding("adjourned", e.metOn());
                if (e.until() == null) return;
                new MeetingGoesOnAfterItMet(met, e.until(), e.until().isAfter(met)).require();
                meeting.requireOpenBoard(e.until(), "until", meeting.board().isOpenAtTheEndOf(e.until()));
            }
            case MeetingAbandoned e -> checkEnding("abandoned", e.metOn());
            case HoldingRestated e -> {
                meeting.met("corrections");
                meeting.requireUnfinished();
                new MeetingIsHeldBeforeItIsSaid(e.heldOn(), meeting.on()).require();
                meeting.requireOpenBoard(e.heldOn(), "heldOn", meeting.board().isOpenDuring(e.heldOn()));
            }
            case MeetingReinstated e -> {
                meeting.require(
                        "only-an-outcome-is-taken-back",
                        "; nothing is to be taken back",
                        !(state instanceof Scheduled));
                new ReinstatedMeetingHasNoMinutes(
                                state.met().map(Sitting::isMinuted).orElse(false))
                        .require();
            }
        }
    }

    /** @param given the day on which it met; null where it was recorded as held before */
    private LocalDate checkEnding(String step, LocalDate given) {
        boolean may = meeting.isToCome()
                || state instanceof Held held && !held.sitting().approved();
        meeting.require("only-a-meeting-that-is-not-over-is-" + step, " and cannot be " + step, may);
        LocalDate met = given == null ? meeting.met("outcomes").heldOn() : given;
        new MeetingIsHeldBeforeItIsSaid(met, meeting.on()).require();
        meeting.requireOpenBoard(met, "metOn", meeting.board().isOpenDuring(met));
        return met;
    }
}
