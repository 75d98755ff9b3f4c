package org.daybook.command.workstream;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Given.*;
import static org.daybook.command.workstream.Words.OTHER_TEXT;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.date;
import static org.daybook.command.workstream.Words.id;

import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.junit.jupiter.api.Test;

/** What uses up a move that the programme allows, and what does not. */
class MovedTargetDatesTest {

    private static final String TOO_OFTEN = "target-date-may-move-only-as-often-as-the-programme-allows";

    private static Scene movableOnce(String written) {
        return Scene.anOpenWorkstream().whereTargetDatesMayMove(1).given(promise(written));
    }

    private static AddDeliverable promise(String written) {
        return new AddDeliverable(id("d1"), TEXT, date(written), null, null, null);
    }

    private static CorrectEntry correction(long entry, WorkstreamCommand by) {
        return new CorrectEntry(entry, new ReplacementCommand(by, null), REASON);
    }

    @Test
    void anotherSpellingOfTheSameDaysUsesUpNoMove() {
        Scene respelled = movableOnce("06/22").given(rescheduled("June 2022", null), rescheduled("Jun 22", null));
        respelled.given(rescheduled("07/22", null)).refuses(rescheduled("08/22", null), TOO_OFTEN, "decision");
        respelled.given(rescheduled("07/22", null)).takes(rescheduled("July 2022", null));
    }

    @Test
    void aFirstDateAfterWordsUsesUpNoMove() {
        Scene dated = movableOnce("When the funding is agreed").given(rescheduled("06/22", null));
        dated.given(rescheduled("07/22", null)).refuses(rescheduled("08/22", null), TOO_OFTEN, "decision");
    }

    @Test
    void wordsInThePlaceOfADateUseOneUp() {
        Scene undated = movableOnce("06/22").given(rescheduled("TBC", null));
        undated.refuses(rescheduled("08/22", null), TOO_OFTEN, "decision");
        undated.takes(rescheduled("June 2022", null));
        undated.takes(rescheduled("When the funding is agreed", null));
    }

    @Test
    void theCorrectionOfADateThatWasMisreadUsesUpNoMove() {
        Scene corrected = movableOnce("Q3 22").given(correction(1, promise("Q3 22/23")));
        corrected.given(rescheduled("03/23", null)).refuses(rescheduled("04/23", null), TOO_OFTEN, "decision");
    }

    @Test
    void aMoveThatIsCorrectedToTheDaysThereWereGivesTheMoveBack() {
        Scene moved = movableOnce("06/22").given(rescheduled("07/22", null));
        moved.refuses(rescheduled("08/22", null), TOO_OFTEN, "decision");
        moved.given(correction(2, rescheduled("June 2022", null))).takes(rescheduled("08/22", null));
    }

    @Test
    void aBackdatedEntryMovesWhatHeldOnItsDay() {
        Scene moved = movableOnce("06/22").given(TODAY.minusDays(2), rescheduled("08/22", null));
        moved.refuses(TODAY.minusDays(5), rescheduled("07/22", null), TOO_OFTEN, "decision");
        moved.given(TODAY.minusDays(5), rescheduled("08/22", null))
                .refuses(rescheduled("09/22", null), TOO_OFTEN, "decision");
    }

    @Test
    void onlyADecisionThatMovesADateMustBeApproved() {
        Scene asked = aRequestForADecision().given(deliverable("d1"));
        asked.refuses(rescheduled("07/22", "q1"), "only-an-approved-decision-moves-a-target-date", "decision");
        asked.takes(rescheduled("June 2022", "q1"));
        asked.refuses(rescheduled("June 2022", "q9"), "thing-is-known", "decision");
    }

    @Test
    void theWordingOfADeliverableIsCorrectedWithoutTouchingItsMoves() {
        Scene moved = movableOnce("06/22").given(rescheduled("07/22", null));
        AddDeliverable reworded = new AddDeliverable(null, OTHER_TEXT, date("06/22"), null, null, null);
        moved.given(correction(1, reworded)).refuses(rescheduled("08/22", null), TOO_OFTEN, "decision");
    }
}
