package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.app.Awaited;
import org.daybook.app.behaviour.DataTemplate;
import org.daybook.app.store.Started;
import org.daybook.command.CommandConfiguration;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.command.register.Register;
import org.daybook.command.workstream.WorkstreamAggregate;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.MarkProgramme;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.RenameProgramme;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.RenameWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The write side on the embedded database: register and record in one transaction, snapshots that are read back. */
class CommandsOnPostgresTest {

    private static final Actor OFFICE = new Actor(
            new AccountId(UUID.randomUUID()),
            new Post("Programme office"),
            List.of(new Grant(Role.PROGRAMME_OFFICE, Set.of())));

    private final UUID programme = UUID.randomUUID();
    private final UUID workstream = UUID.randomUUID();

    @TempDir
    private Path data;

    /** What is tried here comes after the first start. */
    @BeforeEach
    void anEmptyRecord() {
        DataTemplate.EMPTY.copyTo(data);
    }

    @Test
    void commandsAreJudgedByTheRegisterAndGoOnFromSnapshotsAfterARestart() {
        Receipt first;
        try (var daybook = start()) {
            CommandSender sender = daybook.getBean(CommandSender.class);
            first = send(sender, programme, new OpenProgramme(new Name("Inclusion"), null), "opening");
            assertThat(first.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.position()).isZero();
                assertThat(entry.recordedAt()).isNotNull();
            });
            theRegisterIsUpToDateAtOnce(daybook.getBean(Register.class), sender);
            send(sender, workstream, new OpenWorkstream(new ProgrammeId(programme), new Name("Retention"), null), null);
            for (int i = 0; i < 205; i++) {
                send(sender, programme, new MarkProgramme(Marking.values()[i % 2]), null);
                send(sender, programme, new RenameProgramme(new Name("Inclusion " + i)), null);
                send(sender, workstream, new CloseWorkstream(new Text("Paused")), null);
                send(sender, workstream, new ReopenWorkstream(new Text("Goes on")), null);
            }
            awaitSnapshots(daybook);
        }
        try (var daybook = start()) {
            CommandSender sender = daybook.getBean(CommandSender.class);
            assertThat(send(sender, programme, new OpenProgramme(new Name("Inclusion"), null), "opening"))
                    .isEqualTo(first);
            assertThat(send(sender, programme, new MarkProgramme(Marking.OFFICIAL), null)
                            .version())
                    .isEqualTo(411);
            assertThat(send(sender, workstream, new RenameWorkstream(new Name("Exiting")), null)
                            .version())
                    .isEqualTo(411);
        }
    }

    /** The states of before had other fields: read as they stand, nothing would be known of closings by the day. */
    @Test
    void aSnapshotOfAnotherRevisionIsNotRead() {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));
        try (var daybook = start()) {
            CommandSender sender = daybook.getBean(CommandSender.class);
            send(sender, programme, new OpenProgramme(new Name("Inclusion"), null), null, day.minusDays(9));
            WorkstreamCommand opening = new OpenWorkstream(new ProgrammeId(programme), new Name("Retention"), null);
            send(sender, workstream, opening, null, day.minusDays(9));
            send(sender, workstream, new CloseWorkstream(new Text("Paused")), null, day.minusDays(5));
            JdbcClient.create(daybook.getBean(javax.sql.DataSource.class))
                    .sql(
                            "insert into record.snapshot (aggregate_id, version, aggregate_type, event_id, type, revision, payload, taken_at)"
                                    + " values (:id, 1, 'workstream', 'any', :type, '3', convert_to('{\"state\":{}}', 'UTF8'), now())")
                    .param("id", workstream)
                    .param("type", WorkstreamAggregate.class.getName())
                    .update();
        }
        try (var daybook = start()) {
            CommandSender sender = daybook.getBean(CommandSender.class);
            RenameWorkstream renaming = new RenameWorkstream(new Name("Exiting"));
            assertThatThrownBy(() -> send(sender, workstream, renaming, null, day.minusDays(4)))
                    .hasMessageContaining("closed on " + DayInWords.of(day.minusDays(4)));
            assertThat(send(sender, workstream, renaming, null, day.minusDays(5))
                            .version())
                    .isEqualTo(2);
        }
    }

    @Test
    void ofManyWhoOpenTheSameNameTogetherExactlyOneSucceeds() throws Exception {
        try (var daybook = start();
                ExecutorService senders = Executors.newFixedThreadPool(16)) {
            CommandSender sender = daybook.getBean(CommandSender.class);
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                Name name = new Name("Programme " + i / 8);
                answers.add(senders.submit(() -> accepted(sender, new OpenProgramme(name, null))));
            }
            int accepted = 0;
            for (Future<Boolean> answer : answers) if (answer.get()) accepted++;
            assertThat(accepted).isEqualTo(8);
        }
    }

    private void theRegisterIsUpToDateAtOnce(Register register, CommandSender sender) {
        assertThat(register.programme(new ProgrammeId(programme))).isPresent();
        refused(
                () -> send(sender, UUID.randomUUID(), new OpenProgramme(new Name("INCLUSION"), null), null),
                "open-programmes-differ-in-name");
    }

    private static boolean accepted(CommandSender sender, DaybookCommand command) {
        try {
            send(sender, null, command, null);
            return true;
        } catch (Rejection e) {
            assertThat(e.code()).isEqualTo("open-programmes-differ-in-name");
            return false;
        }
    }

    private static void refused(ThrowingCallable sending, String code) {
        assertThatThrownBy(sending).isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }

    private static Receipt send(CommandSender sender, UUID id, DaybookCommand command, String key) {
        return send(sender, id, command, key, null);
    }

    private static Receipt send(
            CommandSender sender, UUID id, DaybookCommand command, String key, LocalDate effectiveOn) {
        return sender.send(ParsedCommand.of(
                id,
                command,
                OFFICE,
                effectiveOn,
                new Preconditions(null, key == null ? null : new IdempotencyKey(key)),
                Json.mapper().valueToTree(command)));
    }

    private static void awaitSnapshots(ConfigurableApplicationContext daybook) {
        JdbcClient jdbc = JdbcClient.create(daybook.getBean(javax.sql.DataSource.class));
        Awaited.until(
                "both have a snapshot",
                () -> jdbc.sql("select count(*) from record.snapshot")
                                .query(Long.class)
                                .single()
                        == 2);
    }

    private ConfigurableApplicationContext start() {
        return Started.with(List.of(CommandConfiguration.class), data);
    }
}
