package org.daybook.shared.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;

/** A record told entry by entry: one programme at position 0, one workstream from position 1, one entry a second. */
public final class Story {

    public static final ProgrammeId PROGRAMME = ProgrammeId.of("20210000-0000-4000-8000-000000000000");
    public static final WorkstreamId WORKSTREAM = WorkstreamId.of("20210000-0000-4000-8000-000000000001");
    public static final LocalDate OPENED = LocalDate.parse("2021-03-01");
    private static final AccountId ACTOR = AccountId.of("00000000-0000-4000-8000-000000000001");

    private final List<Entry> entries = new ArrayList<>();

    public static Story ofAnOpenWorkstream() {
        return new Story()
                .add(PROGRAMME.value(), AggregateType.PROGRAMME, OPENED, opening())
                .then(
                        OPENED.toString(),
                        new WorkstreamOpened(PROGRAMME, new Name("Leadership & Culture"), Marking.OFFICIAL));
    }

    private static ProgrammeOpened opening() {
        return new ProgrammeOpened(new Name("Equality & Inclusion"), Marking.OFFICIAL);
    }

    /** The next entry of the workstream. */
    public Story then(String effectiveOn, DaybookEvent event) {
        return add(WORKSTREAM.value(), AggregateType.WORKSTREAM, LocalDate.parse(effectiveOn), event);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public long lastPosition() {
        return entries.size() - 1L;
    }

    private Story add(UUID aggregate, AggregateType type, LocalDate effectiveOn, DaybookEvent event) {
        long position = entries.size();
        long version = Math.max(0, position - 1);
        Instant recordedAt =
                effectiveOn.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(position);
        EntryHeader header = new EntryHeader(
                position,
                "event-" + position,
                type,
                aggregate,
                version,
                recordedAt,
                effectiveOn,
                ZoneId.of("Europe/London"),
                ACTOR,
                Role.PROGRAMME_OFFICE,
                new Post("Programme office"));
        entries.add(new Entry(header, event));
        return this;
    }
}
