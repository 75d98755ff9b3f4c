package org.daybook.query.portfolio;

import java.util.List;
import java.util.Optional;
import org.daybook.query.facts.outline.AgendaFacts;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.slide.SlideRag;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.update.UpdateFacts;

/**
 * A workstream in the board's portfolio.
 *
 * @param owner the post that owns it; absent before the first assignment
 * @param lastUpdate absent before the first update
 * @param nextReport the next report it owes; absent where the programme has set no cycle or the workstream is closed
 * @param overdue how many deliverables, next steps and measures are overdue; none of a closed workstream
 * @param unsettled how many open deliverables have no date or are only said to be complete; none of a closed workstream
 * @param decisionsWaiting how many decisions are requested and not taken, including deferred ones
 */
public record PortfolioItem(
        String id,
        Name name,
        WorkstreamStatus state,
        Named programme,
        Marking marking,
        Post owner,
        SlideRag projectRag,
        SlideRag benefitRag,
        LastUpdate lastUpdate,
        ReportDue nextReport,
        Overdue overdue,
        Unsettled unsettled,
        int decisionsWaiting)
        implements Listed {

    /** Every workstream, as it stands. */
    public static final WorkstreamList<PortfolioItem> LIST = WorkstreamList.ofEach(
                    "portfolio",
                    List.of(RagFacts.RATING, UpdateFacts.LAST, ProgrammeFacts.REPORTING),
                    PortfolioItem::of)
            .countingWhatIsDue();

    static PortfolioItem of(StandingWorkstream workstream) {
        Optional<LastUpdate> last = workstream.fact(UpdateFacts.LAST, "").map(LastUpdate::of);
        return new PortfolioItem(
                workstream.id().toString(),
                workstream.name(),
                workstream.status(),
                workstream.programme().named(),
                workstream.marking(),
                workstream.owner().orElse(null),
                workstream.rag(RagDimension.PROJECT),
                workstream.rag(RagDimension.BENEFIT),
                last.orElse(null),
                nextReport(workstream, last).orElse(null),
                Overdue.of(workstream),
                Unsettled.of(workstream),
                workstream
                        .agenda()
                        .map(AgendaFacts::decisionsWaiting)
                        .orElseGet(() -> workstream.parts().decisionsRequired().size()));
    }

    private static Optional<ReportDue> nextReport(StandingWorkstream workstream, Optional<LastUpdate> last) {
        return workstream
                .programme()
                .reporting()
                .filter(reporting -> workstream.isOpen())
                .map(reporting -> ReportDue.after(
                        reporting, workstream.openedOn(), last.map(LastUpdate::reportingDate), workstream.on()));
    }
}
