package org.daybook.query.meeting.pack;

import java.util.ArrayList;
import java.util.List;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.rag.RagRating;

/**
 * How a programme stands: "1 of 5 workstreams red, 17 deliverables overdue, 1 decision needed."
 *
 * @param workstreams those that are open
 * @param red those of them of which either rating is red
 */
record ProgrammeVerdict(long workstreams, long red, long deliverables, long other, int decisions) {

    static ProgrammeVerdict of(List<PortfolioItem> items, int decisions) {
        List<PortfolioItem> open = items.stream()
                .filter(item -> item.state() == WorkstreamStatus.OPEN)
                .toList();
        long deliverables =
                open.stream().mapToLong(item -> item.overdue().deliverables()).sum();
        long all = open.stream().mapToLong(item -> item.overdue().total()).sum();
        return new ProgrammeVerdict(
                open.size(),
                open.stream().filter(ProgrammeVerdict::isRed).count(),
                deliverables,
                all - deliverables,
                decisions);
    }

    private static boolean isRed(PortfolioItem item) {
        return item.projectRag().rating() == RagRating.RED || item.benefitRag().rating() == RagRating.RED;
    }

    String inWords() {
        List<String> parts = new ArrayList<>();
        parts.add(ratings());
        if (deliverables > 0) parts.add(counted(deliverables, "deliverable") + " overdue");
        if (other > 0) parts.add(other + " other " + (other == 1 ? "date" : "dates") + " overdue");
        if (deliverables + other == 0) parts.add("nothing overdue");
        parts.add(decisions == 0 ? "no decision needed" : counted(decisions, "decision") + " needed");
        return String.join(", ", parts) + ".";
    }

    private String ratings() {
        if (workstreams == 0) return "No open workstreams";
        if (red == 0)
            return workstreams == 1 ? "The workstream is not red" : "None of " + workstreams + " workstreams red";
        return red + " of " + counted(workstreams, "workstream") + " red";
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
