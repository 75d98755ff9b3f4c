package org.daybook.app.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideNextStep;
import org.daybook.shared.slide.SlideProgress;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.SubmittedUpdate;

/** Warnings before a slide is frozen. Whether it may be submitted is decided when it is submitted. */
final class SubmissionWarnings {

    private SubmissionWarnings() {}

    /** @param last the last update; absent before the first */
    static List<String> of(Slide slide, Optional<SubmittedUpdate> last, List<Begun> begun, DisplayFormat words) {
        List<String> said = new ArrayList<>();
        last.map(SubmittedUpdate::reportingDate)
                .filter(slide.date()::isBefore)
                .ifPresent(day -> said.add(
                        "The last update was for " + words.day(day) + ": one for an earlier day will be refused."));
        if (!begun.isEmpty()) {
            said.add(count(begun.size(), "thing") + " that you typed " + (begun.size() == 1 ? "is" : "are")
                    + " not recorded and will not be in the update.");
        }
        if (slide.progress().basis() == SlideProgress.Basis.SHOWN_IN_UPDATE) {
            said.add("No progress has been recorded since update "
                    + slide.progress().update() + ".");
        }
        if (slide.projectRag().rating() == RagRating.NOT_RATED) said.add("The project is not rated.");
        if (slide.benefitRag().rating() == RagRating.NOT_RATED) said.add("The benefit is not rated.");
        long late =
                slide.deliverables().stream().filter(SlideDeliverable::overdue).count();
        if (late > 0)
            said.add(count(late, "deliverable") + (late == 1 ? " is" : " are") + " overdue: complete or reschedule.");
        long steps = slide.nextSteps().stream().filter(SlideNextStep::overdue).count();
        if (steps > 0)
            said.add(count(steps, "next step") + (steps == 1 ? " is" : " are") + " overdue: finish or drop.");
        return said;
    }

    private static String count(long number, String what) {
        return number == 1 ? "One " + what : number + " " + what + "s";
    }
}
