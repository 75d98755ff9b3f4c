package org.daybook.app.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.text.Name;

/** Complete entries on programmes. */
public final class Entries {

    public static final Map<String, String> STAMP = Map.of(
            EntryMetadata.ACTOR, "00000000-0000-4000-8000-000000000001",
            EntryMetadata.ROLE, "PROGRAMME_OFFICE",
            EntryMetadata.POST, "Programme office",
            EntryMetadata.EFFECTIVE_ON, LocalDate.of(2021, 3, 1).toString(),
            EntryMetadata.ZONE, "Europe/London",
            EntryMetadata.SALT, "AAECAwQFBgcICQoLDA0ODw==");

    private Entries() {}

    public static DomainEventMessage<?> opened(UUID programme) {
        return entry(programme, 0, new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL));
    }

    public static DomainEventMessage<?> renamed(UUID programme, long version) {
        return entry(programme, version, new ProgrammeRenamed(new Name("Inclusion " + version)));
    }

    public static DomainEventMessage<?> entry(UUID programme, long version, DaybookEvent event) {
        return new GenericDomainEventMessage<>("programme", programme.toString(), version, event, STAMP);
    }
}
