package org.daybook.query.proof.redaction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daybook.query.history.By;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.redaction.RedactedEntry;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/**
 * The redaction of a text in entries of an aggregate.
 *
 * @param id the position of the entry that says so, as lists name their items
 * @param act the same in every aggregate from which the text was taken at once
 * @param programme the only one that the reader may know of; absent where there are several, or none
 * @param programmes those that the aggregate belongs to and that the reader may know of
 * @param entries those from which it was taken, with their digests before and after
 */
record RedactionItem(
        String id,
        UUID act,
        ProgrammeId programme,
        List<ProgrammeId> programmes,
        String aggregateType,
        UUID aggregate,
        long version,
        long position,
        Instant recordedAt,
        By by,
        Name authority,
        Text reason,
        List<RedactedEntry> entries) {

    static RedactionItem of(EntryHeader header, List<ProgrammeId> programmes, Redaction said) {
        return new RedactionItem(
                Long.toString(header.position()),
                said.act(),
                programmes.size() == 1 ? programmes.getFirst() : null,
                programmes,
                header.aggregateType().stored(),
                header.aggregate(),
                header.version(),
                header.position(),
                header.recordedAt(),
                By.of(header),
                said.authority(),
                said.reason(),
                said.entries());
    }
}
