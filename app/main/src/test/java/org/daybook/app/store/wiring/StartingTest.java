package org.daybook.app.store.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.app.store.Entries.opened;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.daybook.app.behaviour.DataTemplate;
import org.daybook.app.store.CannotStart;
import org.daybook.app.store.Entries;
import org.daybook.app.store.IncompleteEntry;
import org.daybook.app.store.Started;
import org.daybook.app.store.database.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class StartingTest {

    @TempDir
    Path data;

    /** What is tried here comes after the first start. */
    @BeforeEach
    void anEmptyRecord() {
        DataTemplate.EMPTY.copyTo(data);
    }

    @Test
    void theFirstEntryFixesTheTimeZone() {
        try (var context = Started.on(data)) {
            context.getBean(EventBus.class).publish(opened(UUID.randomUUID()));
        }
        try (var again = Started.on(data)) {
            assertThat(again.isRunning()).isTrue();
        }
        assertCannotStart("daybook.zone=Europe/Paris", "fixed the time zone Europe/London");
    }

    @Test
    void aZoneMayBeChosenBeforeTheFirstEntry() {
        try (var context = Started.on(data, "daybook.zone=Europe/Paris")) {
            assertThat(context.isRunning()).isTrue();
        }
        try (var context = Started.on(data)) {
            assertThat(context.isRunning()).isTrue();
        }
    }

    @Test
    void whyItCannotStartIsSaidInOneSentenceWithoutAStackTrace(CapturedOutput output) {
        try (var running = Started.on(data)) {
            assertCannotStart("daybook.zone=Europe/London", "Another Daybook");
            assertThat(running.isRunning()).isTrue();
        }
        assertThat(output.getAll()).contains("Another Daybook (process ").doesNotContain("\tat org.");
    }

    @Test
    void aNamedDatabaseTakesTheSameWay() {
        try (var embedded = Started.on(data)) {
            Database database = embedded.getBean(Database.class);
            UUID programme = UUID.randomUUID();
            embedded.getBean(EventBus.class).publish(opened(programme));
            try (var named = named(database, database.owner().orElseThrow().username())) {
                assertThat(entries(named)).isOne();
            }
            try (var withoutOwner = named(database, "")) {
                assertThat(entries(withoutOwner)).isOne();
            }
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Started.on(
                        data,
                        "daybook.database.url=jdbc:postgresql://localhost:1/daybook",
                        "daybook.database.username=daybook_app",
                        "daybook.database.password=none"))
                .extracting(e -> (Throwable) sentence((Throwable) e))
                .isInstanceOf(CannotStart.class)
                .asString()
                .contains("localhost:1", "refused");
    }

    @Test
    void theOwnerOfTheTablesCannotRunOnThem() {
        assertThatThrownBy(() -> Started.on(
                        data,
                        "daybook.database.url=jdbc:postgresql://localhost:1/daybook",
                        "daybook.database.username=one",
                        "daybook.database.owner-username=one"))
                .extracting(e -> sentence((Throwable) e).getMessage())
                .asString()
                .contains("cannot both own the tables and run on them");
    }

    @Test
    void noPathLeadsAnIncompleteEntryPastTheGuard() {
        try (var context = Started.on(data)) {
            EventBus bus = context.getBean(EventBus.class);
            var incomplete = new GenericDomainEventMessage<>(
                    "programme",
                    UUID.randomUUID().toString(),
                    0,
                    opened(UUID.randomUUID()).getPayload(),
                    Map.of("actor", Entries.STAMP.get("actor")));
            assertThatThrownBy(() -> bus.publish(incomplete)).isInstanceOf(IncompleteEntry.class);
            assertThat(entries(context)).isZero();
        }
    }

    private ConfigurableApplicationContext named(Database database, String owner) {
        return Started.on(
                data,
                "daybook.database.url=" + database.url(),
                "daybook.database.username=" + database.application().username(),
                "daybook.database.password=" + database.application().password(),
                "daybook.database.owner-username=" + owner,
                "daybook.database.owner-password="
                        + database.owner().orElseThrow().password());
    }

    private static long entries(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from record.event")
                .query(Long.class)
                .single();
    }

    private void assertCannotStart(String property, String why) {
        assertThatThrownBy(() -> Started.on(data, property))
                .extracting(e -> sentence((Throwable) e).getMessage())
                .asString()
                .contains(why);
    }

    /** What the failure analysis shows: the {@link CannotStart} among the causes. */
    private static Throwable sentence(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof CannotStart)) cause = cause.getCause();
        return cause == null ? NestedExceptionUtils.getMostSpecificCause(failure) : cause;
    }
}
