package org.daybook.app.desk;

import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideNextStep;
import org.daybook.shared.slide.SlideProgress;
import org.daybook.shared.workstream.rag.RagRating;

/** What an owner should know before a slide is frozen. None of it forbids to submit it. */
final class Beforehand {

    private Beforehand() {}

    static List<String> of(Slide slide, List<Begun> begun) {
        List<String> said = new ArrayList<>();
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
