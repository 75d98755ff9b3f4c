package org.daybook.query.meeting;

import java.time.LocalDate;
import org.daybook.query.listing.Named;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.agenda.Paper;

/**
 * A submitted update tabled at a meeting.
 *
 * @param update its number in the workstream
 * @param digest the salted digest that it carried when it was tabled
 * @param tabledOn the day from which it lay there
 */
record PaperItem(Named workstream, int update, String digest, LocalDate tabledOn) {

    static PaperItem of(Fact fact, MeetingNames names) {
        Paper paper = fact.as(MeetingFacts.PAPER);
        return new PaperItem(
                names.workstream(paper.workstream().value()),
                paper.update().number(),
                paper.update().digest(),
                fact.stamp().effectiveOn());
    }
}
