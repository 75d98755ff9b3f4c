package org.daybook.app.web.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.query.listing.StandingProgramme;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;

/** A record kept in memory for the tests of templates: a programme and one workstream, both open from 1 April 2022. */
final class RecordInMemory {

    static final UUID PROGRAMME = UUID.fromString("20210000-0000-4000-8000-000000000000");
    static final UUID WORKSTREAM = UUID.fromString("20210000-0000-4000-8000-000000000001");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private LocalDate day = LocalDate.parse("2022-04-01");

    RecordInMemory() {
        then(new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL));
        then(new WorkstreamOpened(new ProgrammeId(PROGRAMME), new Name("Leadership & Culture"), null));
    }

    /** What follows holds from that day on. */
    RecordInMemory on(String day) {
        this.day = LocalDate.parse(day);
        return this;
    }

    RecordInMemory then(DaybookEvent event) {
        UUID aggregate = event instanceof ProgrammeEvent ? PROGRAMME : WORKSTREAM;
        AggregateType type = event instanceof WorkstreamEvent ? AggregateType.WORKSTREAM : AggregateType.PROGRAMME;
        long position = entries.size();
        EntryHeader header = new EntryHeader(
                position,
                "event-" + position,
                type,
                aggregate,
                versions.merge(aggregate, 0L, (last, none) -> last + 1),
                Instant.parse("2023-05-01T09:00:00Z").plusSeconds(position),
                day,
                ZoneId.of("Europe/London"),
                AccountId.of("00000000-0000-4000-8000-000000000001"),
                Role.OWNER,
                new Post("Programme office"));
        entries.add(new Entry(header, event));
        return this;
    }

    /** Adds a deliverable that has its id as its description. */
    RecordInMemory promised(String deliverable, String targetDate) {
        return then(new DeliverableAdded(
                new LocalId(deliverable),
                new Text(deliverable),
                TargetDate.read(targetDate, LocalDate.parse("2022-06-01")),
                null,
                null,
                null));
    }

    /** The workstream as it stands on that day for one who knows every entry. */
    StandingWorkstream asOf(String on) {
        LocalDate seenOn = LocalDate.parse(on);
        AsOfFacts standing = Chronicle.of(entries).standing(seenOn, entries.size());
        StandingProgramme programme = StandingProgramme.of(standing, new ProgrammeId(PROGRAMME));
        return new StandingWorkstream(WORKSTREAM, programme, standing, seenOn);
    }
}
