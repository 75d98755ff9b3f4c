package org.daybook.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.WithdrawRole;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.MarkProgramme;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.RenameProgramme;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.Test;

class CommandSenderTest {

    private static final OpenProgramme OPENING = new OpenProgramme(new Name("Equality & Inclusion"), null);
    private static final DaybookCommand MARKING = new MarkProgramme(Marking.OFFICIAL_SENSITIVE);
    private static final RegisterAccount REGISTERING = new RegisterAccount(new Post("Head of HR"));
    private static final GrantRole GRANTING = GrantRole.everywhere(Role.BOARD);
    private static final WithdrawRole WITHDRAWING = new WithdrawRole(Role.BOARD);

    private final UUID id = UUID.randomUUID();
    private final EngineInMemory record = new EngineInMemory();
    private final RegisterInMemory register = new RegisterInMemory();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CommandSender here = Node.on(record, register, meters).sender();
    private final CommandSender there = Node.on(record, register, meters).sender();

    @Test
    void anAcceptedCommandGivesAReceipt() {
        here.send(request(id, OPENING, null));
        Receipt receipt = here.send(request(id, MARKING, null));
        assertThat(receipt.id()).isEqualTo(id);
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.entries()).singleElement().satisfies(entry -> assertThat(entry.type())
                .isEqualTo("programme.programme-marked"));
    }

    @Test
    void aRepeatedRequestGetsItsFirstReceiptOnEveryNodeAndMakesNoEntry() {
        here.send(request(id, OPENING, null));
        Receipt first = here.send(request(id, MARKING, "key-1"));
        here.send(request(id, new MarkProgramme(Marking.OFFICIAL), null));
        assertThat(here.send(request(id, MARKING, "key-1"))).isEqualTo(first);
        assertThat(there.send(request(id, MARKING, "key-1"))).isEqualTo(first);
        assertThat(record.entries()).isEqualTo(3);
    }

    @Test
    void aKeyUsedForAnotherRequestIsRefused() {
        here.send(request(id, OPENING, null));
        here.send(request(id, MARKING, "key-1"));
        refused(
                () -> here.send(request(id, new MarkProgramme(Marking.OFFICIAL), "key-1")),
                Rejection.Kind.INVALID,
                "idempotency-key-reused");
        ParsedCommand<?> backdated = ParsedCommand.of(
                id,
                MARKING,
                Asked.actor(Role.PROGRAMME_OFFICE),
                Asked.TODAY,
                new Preconditions(null, new IdempotencyKey("key-1")),
                Json.mapper().valueToTree(MARKING));
        refused(() -> here.send(backdated), Rejection.Kind.INVALID, "idempotency-key-reused");
    }

    @Test
    void whatIsOpenedWithoutAnIdGetsTheSameOneByTheSameKey() {
        Receipt first = here.send(request(null, OPENING, "key-1"));
        assertThat(here.send(request(null, OPENING, "key-1"))).isEqualTo(first);
        assertThat(record.entries()).isEqualTo(1);
        Receipt other = here.send(request(null, new OpenProgramme(new Name("Another"), null), null));
        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(other.id().version()).isEqualTo(7);
    }

    @Test
    void aStaleVersionIsRefused() {
        here.send(request(id, OPENING, null));
        ParsedCommand<?> stale = ParsedCommand.of(
                id, MARKING, Asked.actor(Role.PROGRAMME_OFFICE), null, new Preconditions(7L, null), null);
        refused(() -> here.send(stale), Rejection.Kind.STALE, "stale-version");
    }

    @Test
    void aConflictIsJudgedAgainOnAStateReadAnew() {
        here.send(request(id, OPENING, null));
        there.send(request(id, MARKING, null));
        Receipt receipt = here.send(request(id, new RenameProgramme(new Name("Inclusion")), null));
        assertThat(receipt.version()).isEqualTo(2);
    }

    @Test
    void aRefusalJudgedOnAnOutdatedStateIsJudgedAgain() {
        here.send(request(id, REGISTERING, null));
        here.send(request(id, GRANTING, null));
        there.send(request(id, WITHDRAWING, null));
        assertThat(here.send(request(id, GRANTING, null)).version()).isEqualTo(3);
    }

    @Test
    void anIdThatSomethingOfAnotherKindHasIsTaken() {
        here.send(request(id, OPENING, null));
        refused(() -> here.send(request(id, REGISTERING, null)), Rejection.Kind.CONFLICT, "id-is-taken");
        refused(() -> here.send(request(id, GRANTING, null)), Rejection.Kind.NOT_FOUND, "unknown-account");
        assertThat(record.entries()).isEqualTo(1);
    }

    @Test
    void whoWriteAtOnceEachGetAReceiptOrAreToldToTryAgain() throws Exception {
        here.send(request(id, OPENING, null));
        long accepted = 0;
        try (ExecutorService owners = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> one = () -> accepted(here);
            Callable<Boolean> other = () -> accepted(there);
            List<Future<Boolean>> answers = IntStream.range(0, 40)
                    .mapToObj(i -> owners.submit(i % 2 == 0 ? one : other))
                    .toList();
            for (Future<Boolean> answer : answers) if (answer.get()) accepted++;
        }
        assertThat(accepted).isPositive();
        assertThat(record.entries()).isEqualTo(1 + accepted);
    }

    @Test
    void everyCommandIsTimedByNameAndOutcome() {
        here.send(request(id, OPENING, null));
        refused(
                () -> here.send(request(UUID.randomUUID(), MARKING, null)),
                Rejection.Kind.NOT_FOUND,
                "unknown-programme");
        assertThat(count("open-programme", "accepted")).isEqualTo(1);
        assertThat(count("mark-programme", "not_found")).isEqualTo(1);
    }

    private long count(String command, String outcome) {
        return meters.get("daybook.commands")
                .tags("command", command, "outcome", outcome)
                .timer()
                .count();
    }

    private boolean accepted(CommandSender sender) {
        try {
            sender.send(request(id, MARKING, null));
            return true;
        } catch (Rejection e) {
            assertThat(e.code()).isEqualTo("written-at-the-same-time");
            return false;
        }
    }

    private static void refused(ThrowingCallable sending, Rejection.Kind kind, String code) {
        assertThatThrownBy(sending).isInstanceOfSatisfying(Rejection.class, rejection -> {
            assertThat(rejection.code()).isEqualTo(code);
            assertThat(rejection.kind()).isEqualTo(kind);
        });
    }

    private static ParsedCommand<?> request(UUID id, DaybookCommand command, String key) {
        AggregateType aggregate = CommandCatalogue.of(command).aggregate();
        Actor actor = Asked.actor(aggregate == AggregateType.ACCOUNT ? Role.ADMIN : Role.PROGRAMME_OFFICE);
        return ParsedCommand.of(id, command, actor, key == null ? null : new IdempotencyKey(key));
    }
}
