package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.progress.ProgressRecorded;

/** A progress note; {@code deliverable} is absent if it concerns none. */
public record SlideProgressItem(
        String id, Text text, boolean highlight, LocalId deliverable, List<Link> links, LocalDate on, long version) {

    static SlideProgressItem of(Fact fact) {
        ProgressRecorded note = fact.as(ProgressFacts.NOTE);
        return new SlideProgressItem(
                fact.thread().thing(),
                note.text(),
                note.highlight(),
                note.deliverable(),
                note.links(),
                fact.stamp().effectiveOn(),
                fact.stamp().version());
    }
}
