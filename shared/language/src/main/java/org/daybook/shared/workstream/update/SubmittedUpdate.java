package org.daybook.shared.workstream.update;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.LocalId;

/** A submitted update without its slide, as other views need it. */
public record SubmittedUpdate(
        Integer number,
        LocalDate reportingDate,
        Long seenVersion,
        List<LocalId> progress,
        String digest,
        String digestSalt) {
    public SubmittedUpdate {
        progress = List.copyOf(progress);
    }

    static SubmittedUpdate of(UpdateSubmitted e) {
        return new SubmittedUpdate(
                e.number(), e.reportingDate(), e.seenVersion(), e.progress(), e.digest(), e.digestSalt());
    }
}
