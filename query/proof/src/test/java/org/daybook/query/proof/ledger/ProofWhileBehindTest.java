package org.daybook.query.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.asof.ProjectionWait;
import org.daybook.query.asof.TestAsOf;
import org.daybook.query.database.CommitSignal;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.junit.jupiter.api.Test;

/** A proof asked for at once after a receipt: the entry is on record and not in the tree yet. */
class ProofWhileBehindTest {

    private static final Actor AUDITOR =
            new Actor(TestRecord.ACCOUNT, TestRecord.POST, List.of(new Grant(Role.AUDITOR, Set.of())));

    private final TestRecord record = TestRecord.beginning(Instant.parse("2022-04-30T12:00:00Z"));
    private final TestLedger ledger = TestLedger.of(record);
    private final UUID programme = UUID.randomUUID();

    @Test
    void anEntryOnRecordThatDoesNotShowYetIsAskedForLater() {
        StoredEntry written = opened();
        Rejection refused = refused(written.position() + 1, null, null, Long.toString(written.position()));
        assertThat(refused.code()).isEqualTo("ledger-behind");
        assertThat(refused.kind()).isEqualTo(Rejection.Kind.UNAVAILABLE);
        assertThat(refused).hasMessageContaining("not in the tree yet");
        assertThat(refused(written.position() + 1, programme.toString(), "0", null)
                        .code())
                .isEqualTo("ledger-behind");
    }

    @Test
    void anEntryThatShowsAndHasNoLeafYetIsAskedForLater() {
        opened();
        record.projectAll();
        assertThat(refused(0, programme.toString(), "0", null).code()).isEqualTo("ledger-behind");
    }

    @Test
    void anEntryThatThereIsNotIsNotFoundOnceAllThatIsOnRecordShows() {
        opened();
        record.projectAll();
        assertThat(refused(0, programme.toString(), "1", null).code()).isEqualTo("unknown-entry");
        assertThat(refused(0, null, null, "1").code()).isEqualTo("unknown-entry");
    }

    private StoredEntry opened() {
        return record.make(programme, new ProgrammeOpened(new Name("Inclusion"), Marking.OFFICIAL), record.today());
    }

    private Rejection refused(long head, String aggregate, String version, String position) {
        ProofsController controller = new ProofsController(
                ledger.stored(),
                new LedgerProofs(ledger.stored(), new ProjectionWait(new CommitSignal())),
                record.written(),
                TestAsOf.of(record, () -> head, Clock.systemUTC()));
        return catchThrowableOfType(
                Rejection.class, () -> controller.inclusion(position, aggregate, version, null, AUDITOR));
    }
}
