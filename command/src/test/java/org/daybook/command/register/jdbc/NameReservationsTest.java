package org.daybook.command.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.daybook.command.register.RecordInMemory;
import org.daybook.command.register.Register;
import org.daybook.command.register.RegisterDatabase;
import org.daybook.command.register.RegisteredNames;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NameReservationsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration AT_ONCE = Duration.ofMillis(-1);
    private static final Name INCLUSION = new Name("Equality & Inclusion");
    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final RecordInMemory record = new RecordInMemory();
    private final DataSource dataSource = RegisterDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final NameReservations reservations = new NameReservations(jdbc, record, MINUTE);
    private final NameReservations lapsing = new NameReservations(jdbc, record, AT_ONCE);

    @Test
    void aReservedNameIsTakenForOthersAndFreeForItsHolder() {
        assertThat(reservations.reserve(Register.PROGRAMMES, INCLUSION, first)).isTrue();
        assertThat(reservations.reserve(Register.PROGRAMMES, new Name("EQUALITY &  inclusion"), second))
                .isFalse();
        assertThat(reservations.reserve(Register.PROGRAMMES, INCLUSION, first)).isTrue();
    }

    @Test
    void theSameNameIsFreeInAnotherScope() {
        assertThat(reservations.reserve("one", INCLUSION, first)).isTrue();
        assertThat(reservations.reserve("another", INCLUSION, second)).isTrue();
    }

    @Test
    void aReservationLapsesWhenNoEntryFollows() {
        lapsing.reserve(Register.PROGRAMMES, INCLUSION, first);
        assertThat(lapsing.reserve(Register.PROGRAMMES, INCLUSION, second)).isTrue();
        assertThat(reservations.reserve(Register.PROGRAMMES, INCLUSION, first)).isFalse();
    }

    @Test
    void aReservationDoesNotLapseWhenTheRecordHasTheEntryThatTheRegisterHasNotTakenInYet() {
        lapsing.reserve(Register.PROGRAMMES, INCLUSION, first);
        record.write(first, DAY, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        assertThat(lapsing.reserve(Register.PROGRAMMES, INCLUSION, second)).isFalse();
    }

    @Test
    void aReservationLapsesWhenItsHolderHasClosed() {
        lapsing.reserve(Register.PROGRAMMES, INCLUSION, first);
        record.write(first, DAY, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        record.write(first, DAY, new ProgrammeClosed(new Text("Finished")));
        assertThat(lapsing.reserve(Register.PROGRAMMES, INCLUSION, second)).isTrue();
    }

    @Test
    void aConfirmedNameNeverLapses() {
        lapsing.reserve(Register.PROGRAMMES, INCLUSION, first);
        new RegisteredNames(JdbcClient.create(dataSource)).borne(Register.PROGRAMMES, INCLUSION, first);
        assertThat(lapsing.reserve(Register.PROGRAMMES, INCLUSION, second)).isFalse();
    }

    @Test
    void ofManyWhoTryTogetherExactlyOneWins() throws Exception {
        for (int round = 0; round < 20; round++) {
            Name name = new Name("Round " + round);
            assertThat(winners(reservations, name)).hasSize(1);
        }
    }

    @Test
    void ofManyWhoTakeOverALapsedReservationTogetherExactlyOneWins() throws Exception {
        reservations.reserve("any", INCLUSION, first);
        jdbc.sql("update register.name set reserved_at = reserved_at - interval '1 hour'")
                .update();
        assertThat(winners(reservations, INCLUSION)).hasSize(1);
    }

    private static List<Boolean> winners(NameReservations reservations, Name name) throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        Callable<Boolean> attempt = () -> {
            together.await();
            return reservations.reserve("any", name, UUID.randomUUID());
        };
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> attempts =
                    IntStream.range(0, 8).mapToObj(i -> senders.submit(attempt)).toList();
            together.countDown();
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> answer : attempts) answers.add(answer.get());
            return answers.stream().filter(won -> won).toList();
        }
    }
}
