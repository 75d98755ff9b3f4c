package org.daybook.command.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.daybook.shared.programme.RenameProgramme;
import org.daybook.shared.text.Name;
import org.junit.jupiter.api.Test;

class ExternalFactsTest {

    private static final ExternalFacts NONE = ExternalFacts.of(new RenameProgramme(new Name("Inclusion")));

    @Test
    void aFactThatTheCommandNamesIsRead() {
        ExternalFacts facts = NONE.with(ExternalFact.NAME_TAKEN, Optional.of(new Name("INCLUSION")));
        assertThat(facts.get(ExternalFact.NAME_TAKEN)).contains(new Name("INCLUSION"));
    }

    @Test
    void readingAFactThatTheCommandDoesNotNameSaysWhichCommandAndFact() {
        ExternalFacts facts = NONE.with(ExternalFact.NAME_TAKEN, Optional.empty());
        assertThatThrownBy(() -> facts.get(ExternalFact.PROGRAMME))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("RenameProgramme reads the external fact 'programme'");
        assertThatThrownBy(() -> NONE.get(ExternalFact.NAME_TAKEN)).hasMessageContaining("'name taken'");
    }

    @Test
    void nothingIsPresumedOfAnyFact() {
        for (ExternalFact<?> fact : new ExternalFact<?>[] {
            ExternalFact.PROGRAMME,
            ExternalFact.NAME_TAKEN,
            ExternalFact.ACCOUNT_IS_ACTIVE,
            ExternalFact.ADMINISTRATORS_REMAIN,
            ExternalFact.UNKNOWN_PROGRAMMES,
            ExternalFact.EVIDENCE,
            ExternalFact.BOARD,
            ExternalFact.MEETING,
            ExternalFact.PAPER,
            ExternalFact.TAKES_UP_ACTIONS,
            ExternalFact.INACTIVE_ACCOUNTS,
            ExternalFact.ACTION_IS_NOTED,
            ExternalFact.OPENED_LATER
        }) {
            assertThatThrownBy(() -> NONE.get(fact)).as(fact.name()).isInstanceOf(IllegalStateException.class);
        }
    }
}
