package org.daybook.app.sample;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.store.CannotStart;
import org.daybook.command.register.lookup.AccountDirectory;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.junit.jupiter.api.Test;

class DemoApartTest {

    private static final AccountDirectory EMPTY = new Accounts(false, false);
    private static final AccountDirectory REAL = new Accounts(true, false);
    private static final AccountDirectory DEMO = new Accounts(true, true);

    @Test
    void theDemoAddsNothingToARealRecord() {
        assertThatThrownBy(new DemoApart(REAL, true, false, true)::afterSingletonsInstantiated)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--data");
    }

    @Test
    void aDemosRecordIsStartedAsADemoOnly() {
        assertThatThrownBy(new DemoApart(DEMO, false, false, true)::afterSingletonsInstantiated)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("./daybook demo");
    }

    @Test
    void aRehearsalIsNotPlayedOnADatabaseThatIsNamed() {
        assertThatThrownBy(new DemoApart(EMPTY, true, true, false)::afterSingletonsInstantiated)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("rehearsal");
    }

    @Test
    void otherwiseItStarts() {
        for (DemoApart start : List.of(
                new DemoApart(EMPTY, true, false, true),
                new DemoApart(EMPTY, true, true, true),
                new DemoApart(EMPTY, false, false, true),
                new DemoApart(REAL, false, false, true),
                new DemoApart(DEMO, true, false, true),
                new DemoApart(DEMO, false, false, false))) {
            assertThatCode(start::afterSingletonsInstantiated).doesNotThrowAnyException();
        }
    }

    private record Accounts(boolean hasAdministrator, boolean ofTheDemo) implements AccountDirectory {

        @Override
        public Optional<Actor> find(AccountId account) {
            return ofTheDemo ? Optional.of(DemoAccount.ADMIN.actor()) : Optional.empty();
        }

        @Override
        public List<UUID> workstreamsOf(AccountId account) {
            return List.of();
        }
    }
}
