package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.id;

import org.daybook.command.workstream.measure.Measures;
import org.daybook.command.workstream.objective.Objectives;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.junit.jupiter.api.Test;

/** Two states are equal where they hold the same: a state read back from its snapshot is the one that was kept. */
class WorkstreamStateTest {

    @Test
    void workstreamsThatHaveGoneTheSameWayAreEqual() {
        assertThat(opened()).isEqualTo(opened()).hasSameHashCodeAs(opened());
        assertThat(new Lifecycle()).isEqualTo(new Lifecycle()).isNotEqualTo(opened());
        Lifecycle renamed = opened();
        renamed.evolve(new WorkstreamRenamed(new Name("Another name")), TODAY);
        assertThat(renamed).isNotEqualTo(opened());
        assertThat(renamed.hashCode()).isNotEqualTo(opened().hashCode());
    }

    @Test
    void entitiesOfOneKindAreEqualWhereTheyAreTheSame() {
        assertThat(with("o1")).isEqualTo(with("o1")).hasSameHashCodeAs(with("o1"));
        assertThat(with("o1")).isNotEqualTo(with("o2"));
        assertThat(with("o1").hashCode()).isNotEqualTo(with("o2").hashCode());
    }

    @Test
    void entitiesOfTwoKindsAreNotEqualThoughThereAreNoneOfEither() {
        assertThat(new Objectives()).isEqualTo(new Objectives()).isNotEqualTo(new Measures());
    }

    private static Lifecycle opened() {
        Lifecycle life = new Lifecycle();
        life.evolve(new WorkstreamOpened(PROGRAMME, new Name("A name"), null), TODAY);
        return life;
    }

    private static Objectives with(String objective) {
        Objectives objectives = new Objectives();
        objectives.evolve(new ObjectiveAdded(id(objective), TEXT, null), TODAY);
        return objectives;
    }
}
