package org.daybook.query.meeting.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.meeting.StandingMeeting;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;

/**
 * What a meeting saw of workstreams: the newest tabled update, or for a workstream without one its state on the day of
 * the meeting.
 *
 * @param papers the updates that were tabled, as they were submitted, by workstream
 */
record Sight(StandingMeeting meeting, AsOf day, Map<UUID, Fact> papers) {

    /** @param submitted what is on record of each paper */
    static Sight of(StandingMeeting meeting, AsOf day, Map<Paper, Fact> submitted) {
        Map<UUID, Fact> newest = new HashMap<>();
        meeting.updates().stream()
                .filter(submitted::containsKey)
                .forEach(paper -> newest.merge(
                        paper.workstream().value(), submitted.get(paper), (a, b) -> number(a) > number(b) ? a : b));
        return new Sight(meeting, day, newest);
    }

    /** Where on the clocks it saw that workstream. */
    AsOf of(UUID workstream) {
        Fact paper = papers.get(workstream);
        if (paper == null) return day;
        return new AsOf(
                paper.as(UpdateFacts.UPDATE).reportingDate(),
                paper.stamp().recordedAt(),
                paper.stamp().position());
    }

    /** The number of the update that it saw; null where none of that workstream was tabled. */
    Integer update(UUID workstream) {
        Fact paper = papers.get(workstream);
        return paper == null ? null : number(paper);
    }

    private static int number(Fact submitted) {
        SubmittedUpdate update = submitted.as(UpdateFacts.UPDATE);
        return update.number();
    }

    ComparedMeeting told() {
        return new ComparedMeeting(meeting.id().toString(), meeting.day(), meeting.status(), day);
    }
}
