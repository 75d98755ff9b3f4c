package org.daybook.command.aggregate;

import java.util.List;
import java.util.UUID;

/** What whoever asked is handed: the aggregate, the version it now has, and the entries made. */
public record Receipt(UUID id, long version, List<ReceiptEntry> entries) {
    public Receipt {
        entries = List.copyOf(entries);
    }
}
