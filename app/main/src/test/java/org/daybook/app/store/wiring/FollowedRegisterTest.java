package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.app.Awaited;
import org.daybook.app.store.EmptyRecord;
import org.daybook.app.store.Started;
import org.daybook.app.store.database.Database;
import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.daybook.command.CommandConfiguration;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.command.register.lookup.AccountDirectory;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.SuspendAccount;
import org.daybook.shared.account.WithdrawRole;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.DissolveBoard;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.meeting.ScheduleMeeting;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.OpenWorkstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is acknowledged binds whatever is asked next on another node, though nobody follows the record: two nodes wired as
 * with Axon Server, but for the event store, and a follower that is held back.
 */
class FollowedRegisterTest {

    private static final Text REASON = new Text("It has ended");
    private static final Actor OFFICE = new Actor(
            new AccountId(UUID.randomUUID()),
            new Post("Programme office"),
            List.of(
                    new Grant(Role.PROGRAMME_OFFICE, Set.of()),
                    new Grant(Role.ADMIN, Set.of()),
                    new Grant(Role.BOARD_SECRETARY, Set.of())));

    @TempDir
    private Path folder;

    private EmbeddedDatabase postgres;
    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;

    @BeforeEach
    void startPostgres() {
        postgres = EmptyRecord.start(folder.resolve("db"));
    }

    @AfterEach
    void stop() throws Exception {
        letGo();
        for (var node : new ConfigurableApplicationContext[] {one, other}) if (node != null) node.close();
        postgres.close();
    }

    @Test
    void whatIsAcknowledgedBindsAtOnceOnAnotherNode() {
        start(FollowedRegister.class);
        UUID programme = opened();
        UUID workstream = idOf(other, new OpenWorkstream(new ProgrammeId(programme), new Name("Retention"), null));
        UUID board = idOf(one, board(opened()));
        idOf(other, new ScheduleMeeting(new BoardId(board), LocalDate.now(), List.of()));
        UUID account = registered();
        send(other, workstream, new AssignOwner(new Post("Owner"), new AccountId(account)), null);

        send(one, board, new DissolveBoard(REASON), null);
        refused(other, new ScheduleMeeting(new BoardId(board), LocalDate.now(), List.of()));
        send(one, programme, new CloseProgramme(REASON), null);
        refused(other, new OpenWorkstream(new ProgrammeId(programme), new Name("Recruitment"), null));
        assertThat(accounts(other).find(new AccountId(account)).orElseThrow().grants())
                .hasSize(1);
        send(one, account, new WithdrawRole(Role.OWNER), null);
        assertThat(accounts(other).find(new AccountId(account)).orElseThrow().grants())
                .isEmpty();
        send(one, account, new SuspendAccount(REASON), null);
        assertThat(accounts(other).find(new AccountId(account))).isEmpty();
    }

    /** Otherwise the test above would prove nothing. */
    @Test
    void withNobodyToWaitForTheRegisterTheSameIsJudgedByAnOldOne() {
        start(OnlyFollowedRegister.class);
        UUID programme = opened();
        refused(other, new OpenWorkstream(new ProgrammeId(programme), new Name("Retention"), null));
        refused(other, board(programme));
        assertThat(accounts(other).find(new AccountId(registered()))).isEmpty();
    }

    @Test
    void anAnswerThatCouldNotWaitForTheRegisterIsAnUnknownOutcomeAndBindsWhenItIsGivenAgain() {
        start(FollowedRegister.class);
        UUID programme = UUID.randomUUID();
        OpenProgramme opening = new OpenProgramme(new Name("Inclusion"), null);
        JdbcClient sql = JdbcClient.create(
                postgres.database().as(postgres.database().owner().orElseThrow()));
        sql.sql("alter table register.programme rename to away").update();
        assertThatThrownBy(() -> send(one, programme, opening, "key"))
                .isInstanceOfSatisfying(
                        Rejection.class, e -> assertThat(e.code()).isEqualTo("outcome-unknown"));
        sql.sql("alter table register.away rename to programme").update();
        refused(other, new OpenWorkstream(new ProgrammeId(programme), new Name("Retention"), null));

        assertThat(send(other, programme, opening, "key").version()).isZero();
        idOf(one, new OpenWorkstream(new ProgrammeId(programme), new Name("Retention"), null));
        assertThat(sql.sql("select count(*) from record.event")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    /** Written by a node that was killed before it answered, as in the test above. */
    @Test
    void whatNobodyWasToldOfIsTakenInByTheFollower() throws Exception {
        start(FollowedRegister.class);
        JdbcClient sql = JdbcClient.create(
                postgres.database().as(postgres.database().owner().orElseThrow()));
        UUID programme = UUID.randomUUID();
        sql.sql("alter table register.programme rename to away").update();
        assertThatThrownBy(() -> send(one, programme, new OpenProgramme(new Name("Inclusion"), null), null))
                .isInstanceOf(Rejection.class);
        sql.sql("alter table register.away rename to programme").update();
        letGo();
        Awaited.until(
                "the follower takes it in",
                () -> sql.sql("select count(*) from register.programme")
                                .query(Long.class)
                                .single()
                        == 1);
    }

    private UUID opened() {
        return idOf(one, new OpenProgramme(new Name("Programme " + UUID.randomUUID()), null));
    }

    private static EstablishBoard board(UUID programme) {
        return new EstablishBoard(new ProgrammeId(programme), new Name("Board"), null, null, List.of());
    }

    private UUID registered() {
        UUID account = idOf(one, new RegisterAccount(new Post("Owner")));
        send(one, account, GrantRole.everywhere(Role.OWNER), null);
        return account;
    }

    private static UUID idOf(ConfigurableApplicationContext node, DaybookCommand opening) {
        return send(node, null, opening, null).id();
    }

    private static void refused(ConfigurableApplicationContext node, DaybookCommand opening) {
        assertThatThrownBy(() -> send(node, null, opening, null))
                .isInstanceOfSatisfying(Rejection.class, e -> assertThat(e.kind())
                        .isIn(Rejection.Kind.CONFLICT, Rejection.Kind.INVALID, Rejection.Kind.NOT_FOUND));
    }

    private static AccountDirectory accounts(ConfigurableApplicationContext node) {
        return AccountDirectory.in(
                node.getBean(DataSource.class), node.getBean(Clock.class), node.getBean(ZoneId.class));
    }

    private static Receipt send(ConfigurableApplicationContext node, UUID id, DaybookCommand command, String key) {
        return node.getBean(CommandSender.class)
                .send(ParsedCommand.of(id, command, OFFICE, key == null ? null : new IdempotencyKey(key)));
    }

    private void start(Class<?> register) {
        one = node(register);
        other = node(register);
    }

    private ConfigurableApplicationContext node(Class<?> register) {
        Database database = postgres.database();
        return Started.with(
                List.of(CommandConfiguration.class, HeldBackRegister.class, register),
                folder,
                "test.let-go=" + folder.resolve("let-go"),
                "daybook.database.url=" + database.url(),
                "daybook.database.username=" + database.application().username(),
                "daybook.database.password=" + database.application().password(),
                "daybook.database.owner-username="
                        + database.owner().orElseThrow().username(),
                "daybook.database.owner-password="
                        + database.owner().orElseThrow().password());
    }

    private void letGo() throws Exception {
        if (!Files.exists(folder.resolve("let-go"))) Files.createFile(folder.resolve("let-go"));
    }
}
