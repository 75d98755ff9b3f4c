package org.daybook.bench.audited;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.bench.machine.BenchPostgres;
import org.daybook.bench.record.LargeRecord;
import org.daybook.bench.record.RecordSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class AuditLibraryTest {

    private static final RecordSize SIZE = new RecordSize(400, 2, 1);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void bothAnswerWhatStoodAtTheInstantAskedFor() throws Exception {
        try (BenchPostgres postgres = BenchPostgres.start(folder)) {
            postgres.create("envers");
            postgres.create("javers");
            try (AuditLibrary envers = Envers.on(postgres, "envers");
                    AuditLibrary javers = JaversLibrary.on(postgres, "javers")) {
                for (AuditLibrary library : List.of(envers, javers)) answersWhatStood(library);
            }
        }
    }

    private static void answersWhatStood(AuditLibrary library) throws Exception {
        List<List<AuditedChange>> written = new ArrayList<>();
        AuditedChange.Follower follower = new AuditedChange.Follower();
        LargeRecord.of(SIZE).forEachEntry(entry -> written.add(follower.after(entry)));
        written.removeIf(List::isEmpty);
        for (List<AuditedChange> changes : written) library.write(changes);
        for (int last : List.of(written.size() / 3, written.size() - 1)) {
            Instant knownAt = written.get(last).getFirst().recordedAt();
            UUID workstream = written.getLast().getFirst().workstream();
            assertThat(library.slide(workstream, knownAt))
                    .as("%s after %d entries", library.name(), last)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(stood(written.subList(0, last + 1), workstream));
        }
    }

    private static Collection<String> stood(List<List<AuditedChange>> written, UUID workstream) {
        Map<String, String> standing = new LinkedHashMap<>();
        for (List<AuditedChange> changes : written) {
            for (AuditedChange change : changes) {
                if (change.workstream().equals(workstream) && !change.concept().equals("PROGRESS")) {
                    standing.put(change.thing(), change.attributes());
                }
            }
        }
        return standing.values();
    }
}
