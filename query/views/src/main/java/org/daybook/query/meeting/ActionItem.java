package org.daybook.query.meeting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daybook.query.review.EvidenceItem;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.action.Action;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * An action of a meeting.
 *
 * @param action its id in the meeting
 * @param by the post that is to act
 * @param takenUpBy the next step or deliverable that took it up; absent while none has
 * @param takenUpOn the day from which that holds; absent as that
 */
public record ActionItem(
        String action, Text text, Post by, LocalDate notedOn, EvidenceItem takenUpBy, LocalDate takenUpOn) {

    static ActionItem of(ThingFacts thing, Map<EntryLink, EvidenceItem> entries) {
        Fact noted = thing.fact(MeetingFacts.ACTION);
        Action action = noted.as(MeetingFacts.ACTION);
        Optional<Fact> takenUp = thing.find(MeetingFacts.TAKEN_UP);
        return new ActionItem(
                thing.id(),
                action.text(),
                action.by(),
                noted.stamp().effectiveOn(),
                takenUp.map(fact -> fact.as(MeetingFacts.TAKEN_UP))
                        .map(link -> entries.getOrDefault(link, EvidenceItem.unread(link)))
                        .orElse(null),
                takenUp.map(fact -> fact.stamp().effectiveOn()).orElse(null));
    }
}
