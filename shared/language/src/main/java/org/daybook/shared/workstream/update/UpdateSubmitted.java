package org.daybook.shared.workstream.update;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.LocalId;

/** A slide was frozen and issued. <code>slide</code> is canonical JSON (RFC 8785); <code>digest</code> is the Base64 of SHA-256 over the Base64-decoded <code>digestSalt</code> followed by the UTF-8 bytes of <code>slide</code>; <code>seenVersion</code> is the version of the workstream that the owner saw, <code>progress</code> the entries of progress that the slide shows. */
public record UpdateSubmitted(
        Integer number,
        LocalDate reportingDate,
        Long seenVersion,
        List<LocalId> progress,
        String slide,
        String digest,
        String digestSalt)
        implements UpdateEvent {
    public UpdateSubmitted {
        progress = progress == null ? List.of() : List.copyOf(progress);
    }
}
