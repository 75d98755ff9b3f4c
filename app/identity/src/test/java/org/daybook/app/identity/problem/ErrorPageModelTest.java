package org.daybook.app.identity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPageModelTest {

    @ParameterizedTest
    @CsvSource({
        "on, on must be a day., The date must be a day., the date",
        "knownAt, knownAt must be an instant., The moment known must be an instant., the moment known",
        "thing, thing is required., A part of the address is required., ",
        "on, once is not enough., once is not enough., the date"
    })
    void aPartOfTheAddressIsCalledWhatThePageCallsIt(String field, String detail, String said, String check) {
        assertThat(ErrorPageModel.of(Problem.of(400, "malformed-request", field, detail), null))
                .containsEntry("said", said)
                .matches(model -> check == null ? !model.containsKey("check") : check.equals(model.get("check")));
    }

    @Test
    void everyProblemEndsWithAFullStopAndNothingThatIsNotInTheAddressIsLookedForThere() {
        Problem unknown = Problem.of(404, "unknown-workstream", "on", "There is no such workstream");
        assertThat(ErrorPageModel.of(unknown, null))
                .containsEntry("said", "There is no such workstream.")
                .doesNotContainKey("check");
    }

    @Test
    void onlyWhoIsNoAdministratorIsToldThatAnAdministratorGrantsRoles() {
        Problem forbidden = RequestProblems.of(403);
        assertThat(ErrorPageModel.of(forbidden, actor(Role.OWNER)))
                .containsEntry("said", "You do not have permission to do this. An administrator grants roles.");
        assertThat(ErrorPageModel.of(forbidden, actor(Role.ADMIN)))
                .containsEntry("said", "You do not have permission to do this.");
    }

    private static Actor actor(Role role) {
        return new Actor(new AccountId(new UUID(1, 1)), new Post("Director"), List.of(new Grant(role, Set.of())));
    }
}
