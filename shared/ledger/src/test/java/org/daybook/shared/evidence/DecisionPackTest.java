package org.daybook.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.shared.evidence.EvidenceRecord.Made;
import org.daybook.shared.evidence.pack.Scope;
import org.junit.jupiter.api.Test;

/** A pack of one aggregate with a record of its own, as that of a decision is, has every entry of it and no other. */
class DecisionPackTest {

    private static final EvidenceRecord RECORD = new EvidenceRecord(60);
    private static final UUID DECISION = EvidenceRecord.FIRST;

    private static String faults(Predicate<Made> chosen) {
        return TestPack.faults(TestPack.of(RECORD, Scope.ofDecision(DECISION), chosen, made -> false)
                .verdict());
    }

    private static boolean isItsOwn(Made made) {
        return made.header().aggregate().equals(DECISION);
    }

    @Test
    void everyEntryOfItHolds() {
        assertThat(faults(DecisionPackTest::isItsOwn)).isEmpty();
    }

    @Test
    void anEntryThatIsMissingIsFoundAtTheBeginningAndInTheMiddle() {
        assertThat(faults(made -> isItsOwn(made) && made.header().version() > 0))
                .contains("where 0 should follow");
        assertThat(faults(made -> isItsOwn(made) && made.header().version() != 1))
                .contains("where 1 should follow");
    }

    @Test
    void anEntryOfAnotherIsFoundAndSoIsAPackWithNone() {
        assertThat(faults(made -> true)).contains("does not");
        assertThat(faults(made -> false)).contains("there is no entry of the decision");
    }

    @Test
    void aDecisionIsNamedByItsIdOrByAWorkstreamAndItsRequest() {
        assertThatThrownBy(() -> new Scope(null, null, "fund", null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Scope.ofDecision(DECISION, "fund").whole()).isNull();
        assertThat(Scope.ofDecision(DECISION).whole()).isEqualTo(DECISION);
    }
}
