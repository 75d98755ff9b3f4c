package org.daybook.command.register.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up entries named as evidence: the workstream in the register, the entry itself in the record. */
public final class EvidenceLookup {

    private final JdbcClient jdbc;
    private final RecordedEntries recorded;

    public EvidenceLookup(JdbcClient jdbc, RecordedEntries recorded) {
        this.jdbc = jdbc;
        this.recorded = recorded;
    }

    /** The programme of each of these entries that is on record. */
    public Map<EntryLink, ProgrammeId> programmes(Collection<EntryLink> entries) {
        if (entries.isEmpty()) return Map.of();
        Map<UUID, ProgrammeId> programmes = ofWorkstreams(entries.stream()
                .map(link -> link.workstream().value())
                .distinct()
                .toList());
        Map<EntryLink, ProgrammeId> found = new HashMap<>();
        for (EntryLink link : entries) {
            UUID workstream = link.workstream().value();
            if (programmes.containsKey(workstream)
                    && recorded.find(workstream, link.entry()).isPresent()) {
                found.put(link, programmes.get(workstream));
            }
        }
        return found;
    }

    private Map<UUID, ProgrammeId> ofWorkstreams(List<UUID> workstreams) {
        Map<UUID, ProgrammeId> programmes = new HashMap<>();
        jdbc.sql("select id, programme from register.workstream where id in (:ids)")
                .param("ids", workstreams)
                .query(row -> {
                    programmes.put(row.getObject(1, UUID.class), new ProgrammeId(row.getObject(2, UUID.class)));
                });
        return programmes;
    }
}
