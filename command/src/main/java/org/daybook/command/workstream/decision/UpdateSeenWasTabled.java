package org.daybook.command.workstream.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** If updates of the workstream were tabled at a meeting, its decision names one of them. */
@Breach(kind = Rejection.Kind.INVALID, field = "update")
public record UpdateSeenWasTabled(List<Paper> papers, SeenUpdate seen) implements Rule {

    @Override
    public boolean holds() {
        return papers.isEmpty()
                || seen != null
                        && papers.stream()
                                .anyMatch(paper -> paper.update().number().equals(seen.number()));
    }

    @Override
    public String otherwise() {
        return "Tabled there of the workstream: update "
                + papers.stream()
                        .map(paper -> paper.update().number().toString())
                        .collect(Collectors.joining(", "))
                + "; name the one that the board saw";
    }
}
