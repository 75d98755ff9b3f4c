package org.daybook.command.board;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.delegation.DelegatePower;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.EndDelegation;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

/** Powers that a board delegates to officers. */
class DelegationsTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate FROM = TODAY.minusDays(60);
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    private static final Post OFFICER = new Post("Head of HR");
    private static final Text POWER = new Text("Awards of small sums");
    private static final Text REASON = new Text("The board decides again");
    private static final LocalId FIRST = new LocalId("delegation-1");
    private static final PowerDelegated GIVEN = new PowerDelegated(FIRST, OFFICER, ACCOUNT, POWER, FROM, null);

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register = new RegisterInMemory().withAccount(ACCOUNT);
    private final Asked office = Asked.of(id, Role.PROGRAMME_OFFICE, PROGRAMME);

    @Test
    void aPowerIsDelegatedFromTheDayOfTheEntryUnlessAnotherIsSaid() {
        after().when(office.to(new DelegatePower(null, OFFICER, ACCOUNT, POWER, null, null)))
                .expectEvents(new PowerDelegated(FIRST, OFFICER, ACCOUNT, POWER, TODAY, null));
        after(GIVEN)
                .when(office.to(new DelegatePower(null, OFFICER, null, POWER, FROM, TODAY)))
                .expectEvents(new PowerDelegated(new LocalId("delegation-2"), OFFICER, null, POWER, FROM, TODAY));
    }

    @Test
    void theIdOfANewDelegationIsOneThatNoneHas() {
        LocalId second = new LocalId("delegation-2");
        after(new PowerDelegated(second, OFFICER, ACCOUNT, POWER, FROM, null))
                .when(office.to(new DelegatePower(null, OFFICER, ACCOUNT, POWER, null, null)))
                .expectEvents(new PowerDelegated(new LocalId("delegation-3"), OFFICER, ACCOUNT, POWER, TODAY, null));
    }

    @Test
    void aDelegationToNobodyOrForNoDayIsRefused() {
        AccountId unknown = new AccountId(UUID.randomUUID());
        refused(
                after().when(office.to(new DelegatePower(null, OFFICER, unknown, POWER, null, null))),
                "delegation-has-an-active-account",
                "account");
        refused(
                after().when(office.to(new DelegatePower(null, OFFICER, ACCOUNT, POWER, null, TODAY.minusDays(1)))),
                "delegation-ends-after-it-begins",
                "until");
        refused(
                after(GIVEN)
                        .when(office.to(
                                new DelegatePower(new LocalId("DELEGATION-1"), OFFICER, ACCOUNT, POWER, null, null))),
                "delegations-differ-in-their-ids",
                "delegation");
    }

    @Test
    void aDelegationIsEndedOnce() {
        DelegationEnded ended = new DelegationEnded(FIRST, REASON);
        after(GIVEN).when(office.to(new EndDelegation(FIRST, REASON))).expectEvents(ended);
        refused(
                after(GIVEN, ended).when(office.to(new EndDelegation(FIRST, null))),
                "delegation-is-held",
                "delegation");
        refused(after().when(office.to(new EndDelegation(FIRST, null))), "delegation-is-held", "delegation");
        refused(
                after(GIVEN).when(office.from(FROM.minusDays(1)).to(new EndDelegation(FIRST, null))),
                "step-may-not-precede-the-last",
                "effectiveOn");
    }

    /** The board after those entries of 60 days ago. */
    private TestExecutor<BoardAggregate> after(BoardEvent... before) {
        List<Object> entries = new ArrayList<>();
        entries.add(happened(
                TODAY.minusDays(100), new BoardEstablished(PROGRAMME, new Name("Cabinet"), null, null, List.of())));
        for (BoardEvent event : before) entries.add(happened(FROM, event));
        return Trial.of(BoardAggregate.class, register).given(entries);
    }
}
