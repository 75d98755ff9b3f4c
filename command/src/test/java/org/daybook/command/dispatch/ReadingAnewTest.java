package org.daybook.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.RenameWorkstream;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.progress.RecordProgress;
import org.junit.jupiter.api.Test;

/** How often a stream is read from its beginning: what a command costs must not grow with the history. */
class ReadingAnewTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Name NAME = new Name("Retention");

    private final UUID id = UUID.randomUUID();
    private final AtomicInteger wholeStreams = new AtomicInteger();
    private final EngineInMemory record = new EngineInMemory() {
        @Override
        public DomainEventStream readEvents(String aggregate, long first) {
            if (first == 0) wholeStreams.incrementAndGet();
            return super.readEvents(aggregate, first);
        }
    };
    private final RegisterInMemory register = new RegisterInMemory()
            .withProgramme(new ProgrammeRules(
                    PROGRAMME,
                    new Name("Inclusion"),
                    Marking.OFFICIAL,
                    null,
                    null,
                    Map.of(),
                    StateTimeline.from(LocalDate.parse("2021-03-01"), ProgrammeStatus.OPEN)));
    private final CommandSender here = node();

    @Test
    void aRefusalJudgedOnTheLastVersionReadsNothingAnew() {
        send(here, new OpenWorkstream(PROGRAMME, NAME, null));
        wholeStreams.set(0);
        for (int i = 0; i < 5; i++) refused(here);
        assertThat(wholeStreams).hasValue(0);
    }

    @Test
    void aCorrectedWorkstreamIsReadFromItsSnapshotOnANodeThatDoesNotKnowItYet() {
        send(here, new OpenWorkstream(PROGRAMME, NAME, null));
        for (int i = 0; i < 5; i++) send(here, progress(i));
        send(here, new CorrectEntry(3L, null, new Text("Nothing of the kind was done")));
        awaitSnapshot();
        CommandSender there = node();
        wholeStreams.set(0);
        send(there, progress(7));
        refused(there);
        assertThat(wholeStreams).hasValue(0);
    }

    private void awaitSnapshot() {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (record.readSnapshot(id.toString())
                        .map(DomainEventMessage::getSequenceNumber)
                        .orElse(0L)
                < 6) {
            assertThat(System.nanoTime())
                    .as("a snapshot is taken of what a correction left")
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private CommandSender node() {
        return Node.on(record, register, new SimpleMeterRegistry()).sender();
    }

    private void refused(CommandSender sender) {
        assertThatThrownBy(() -> send(sender, new RenameWorkstream(NAME)))
                .isInstanceOfSatisfying(
                        Rejection.class, e -> assertThat(e.code()).isEqualTo("entry-changes-something"));
    }

    private static RecordProgress progress(int number) {
        return new RecordProgress(new LocalId("p" + number), new Text("Done"), false, null, null);
    }

    private void send(CommandSender sender, DaybookCommand command) {
        sender.send(ParsedCommand.of(id, command, Asked.actor(Role.PROGRAMME_OFFICE), null));
    }
}
