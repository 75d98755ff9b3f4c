package org.daybook.command.aggregate.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * The answer to an accepted command: the aggregate, its new version, the entries made, how the dates of the command
 * were read, and warnings.
 *
 * @param dates absent from JSON where the command has none
 * @param warnings absent from JSON where there is none
 */
public record Receipt(
        UUID id,
        long version,
        List<ReceiptEntry> entries,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DateRead> dates,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReceiptWarning> warnings) {

    public Receipt {
        entries = List.copyOf(entries);
        dates = dates == null ? List.of() : List.copyOf(dates);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    /** Of a command without dates. */
    public Receipt(UUID id, long version, List<ReceiptEntry> entries) {
        this(id, version, entries, List.of(), List.of());
    }

    /** The same, with what is now known of its entries. */
    public Receipt with(List<ReceiptEntry> known) {
        return new Receipt(id, version, known, dates, warnings);
    }
}
