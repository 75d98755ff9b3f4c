package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamStatus;

/**
 * The view the board knows, as the papers lay it out: who owns the workstream, how it is rated, what it is for, what is
 * promised, what was done, what comes next, and what the board is asked.
 *
 * @param format the number of the layout of its JSON, which submitted updates keep permanently: see {@link #FORMAT}
 * @param date the day whose state it shows
 * @param owner the post that owns it; absent before the first assignment
 * @param cleared who cleared it; absent where the programme did not want that, and before it is submitted
 * @param lastUpdate the number of the last submitted update; absent before the first
 */
public record Slide(
        int format,
        WorkstreamId workstream,
        Name name,
        WorkstreamStatus status,
        ProgrammeId programme,
        Name programmeName,
        Post owner,
        LocalDate date,
        Marking marking,
        SlideRag projectRag,
        SlideRag benefitRag,
        List<SlideObjective> objectives,
        List<SlideDeliverable> deliverables,
        SlideProgress progress,
        List<SlideNextStep> nextSteps,
        List<SlideBoardItem> boardItems,
        List<SlideDecision> decisionsRequired,
        List<SlideMeasure> measures,
        SlideClearance cleared,
        Integer lastUpdate) {

    /** The layout that is written now. A change to the content or meaning of a slide's JSON takes the next number. */
    public static final int FORMAT = 4;

    /** The same as it was cleared. */
    public Slide clearedBy(SlideClearance who) {
        return new Slide(
                format,
                workstream,
                name,
                status,
                programme,
                programmeName,
                owner,
                date,
                marking,
                projectRag,
                benefitRag,
                objectives,
                deliverables,
                progress,
                nextSteps,
                boardItems,
                decisionsRequired,
                measures,
                who,
                lastUpdate);
    }
}
