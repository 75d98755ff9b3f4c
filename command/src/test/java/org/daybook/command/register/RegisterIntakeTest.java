package org.daybook.command.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.command.register.jdbc.JdbcAccountDirectory;
import org.daybook.command.register.lookup.AccountDirectory;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

class RegisterIntakeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);
    private static final Post CLERK = new Post("Clerk");

    private final UUID account = UUID.randomUUID();
    private final DataSource dataSource = RegisterDatabase.empty();
    private final RecordInMemory record = new RecordInMemory();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final AccountDirectory directory = new JdbcAccountDirectory(jdbc, Clock.systemUTC(), ZoneOffset.UTC);
    private final List<Long> readFrom = new ArrayList<>();

    static Stream<Class<? extends DaybookEvent>> kept() {
        return Stream.of(
                WorkstreamOpened.class,
                WorkstreamRenamed.class,
                OwnerAssigned.class,
                WorkstreamClosed.class,
                EntryCorrected.class,
                ProgrammeRenamed.class,
                BoardRenamed.class,
                AccountSuspended.class);
    }

    static Stream<Class<? extends DaybookEvent>> passedOver() {
        return Stream.of(
                ProgressRecorded.class,
                UpdateSubmitted.class,
                MeetingScheduled.class,
                ReviewRegistered.class,
                ActionRaised.class);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void anAnswerWaitsForTheRegisterWhereAnEntryMayChangeIt(Class<? extends DaybookEvent> type) {
        assertThat(RegisterIntake.concerns(type)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("passedOver")
    void anAnswerDoesNotWaitForTheRegisterWhereAnEntryCannotChangeIt(Class<? extends DaybookEvent> type) {
        assertThat(RegisterIntake.concerns(type)).isFalse();
    }

    @Test
    void theStreamIsReadFromTheFirstEntryThatTheRegisterLacks() {
        record.write(account, DAY, new AccountRegistered(CLERK));
        record.write(account, DAY, RoleGranted.everywhere(Role.AUDITOR));
        RegisterIntake intake = intake(0);
        intake.upTo(AggregateType.ACCOUNT, account, 1);
        intake.upTo(AggregateType.ACCOUNT, account, 1);
        record.write(account, DAY, RoleGranted.everywhere(Role.OWNER));
        intake.upTo(AggregateType.ACCOUNT, account, 2);
        assertThat(readFrom).containsExactly(0L, 2L);
        assertThat(directory.find(new AccountId(account)).orElseThrow().grants())
                .hasSize(2);
    }

    @Test
    void anEntryThatIsNotOnRecordCannotBeAwaited() {
        record.write(account, DAY, new AccountRegistered(CLERK));
        assertThatThrownBy(() -> intake(0).upTo(AggregateType.ACCOUNT, account, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not on record");
    }

    @Test
    void theFollowerTakesInWhatItReads() {
        DomainEventMessage<DaybookEvent> entry = record.write(account, DAY, new AccountRegistered(CLERK));
        new RegisterFollower(intake(0)).on(entry.getPayload(), entry);
        assertThat(directory.find(new AccountId(account))).isPresent();
    }

    /** It met the follower in the middle of its batch, each waiting for the other, and the database chose it to give way. */
    @Test
    void anEntryThatHadToGiveWayTwiceIsTakenInTheThirdTime() {
        record.write(account, DAY, new AccountRegistered(CLERK));
        intake(2).upTo(AggregateType.ACCOUNT, account, 0);
        assertThat(directory.find(new AccountId(account))).isPresent();
    }

    @Test
    void anEntryThatHadToGiveWayThreeTimesIsLeftToTheFollower() {
        record.write(account, DAY, new AccountRegistered(CLERK));
        assertThatThrownBy(() -> intake(3).upTo(AggregateType.ACCOUNT, account, 0))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(directory.find(new AccountId(account))).isEmpty();
    }

    private RegisterIntake intake(int givesWay) {
        return new RegisterIntake(
                new RegisterKeeper(record), jdbc, new GivingWay(dataSource, givesWay), this::messages);
    }

    private Iterator<DomainEventMessage<?>> messages(UUID aggregate, long from) {
        readFrom.add(from);
        return record.messages(aggregate, from);
    }

    /** Transactions of which the first so many meet another that holds what they need. */
    private static final class GivingWay extends TransactionTemplate {

        private static final long serialVersionUID = 1;

        private int left;

        GivingWay(DataSource dataSource, int times) {
            super(new JdbcTransactionManager(dataSource));
            left = times;
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            if (left-- > 0) throw new CannotAcquireLockException("deadlock detected");
            return super.execute(action);
        }
    }
}
