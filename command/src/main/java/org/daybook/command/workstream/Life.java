package org.daybook.command.workstream;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.rule.OnlyAnOpenProgrammeTakes;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.EffectiveValue;
import org.daybook.command.workstream.thing.OnlyWhatIsClosedCanBeReopened;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.MarkWorkstream;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.RenameWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamLifeCommand;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.WorkstreamStatus;

/** The workstream as a whole: the programme it belongs to, its name, owner and marking, and whether it takes entries. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, isGetterVisibility = Visibility.NONE)
final class Life {

    private ProgrammeId programme;
    private EffectiveValue<Name> name;
    private EffectiveValue<OwnerAssigned> owner;
    private EffectiveValue<Marking> marking;
    private StateTimeline<WorkstreamStatus> states = StateTimeline.empty();

    static WorkstreamLifeEvent propose(WorkstreamLifeCommand command) {
        return switch (command) {
            case OpenWorkstream c -> new WorkstreamOpened(c.programme(), c.name(), c.marking());
            case RenameWorkstream c -> new WorkstreamRenamed(c.name());
            case AssignOwner c -> new OwnerAssigned(c.post(), c.account());
            case MarkWorkstream c -> new WorkstreamMarked(c.marking());
            case CloseWorkstream c -> new WorkstreamClosed(c.reason());
            case ReopenWorkstream c -> new WorkstreamReopened(c.reason());
        };
    }

    void judge(WorkstreamLifeEvent event, RuleCheck judgement) {
        LocalDate on = judgement.effectiveOn();
        switch (event) {
            case WorkstreamOpened e -> judgement.whenNew(() -> judgeOpening(e, judgement));
            case WorkstreamRenamed e -> {
                judgement.requireChange(EffectiveValue.tells(name, e.name(), on), "name");
                judgement.whenNew(() -> judgeName(judgement));
            }
            case OwnerAssigned e -> {
                judgement.requireChange(EffectiveValue.tells(owner, e, on), "post");
                judgement.whenNew(() -> new OwnerHasAnActiveAccount(
                                e.account(), judgement.facts().get(ExternalFact.ACCOUNT_IS_ACTIVE))
                        .require());
            }
            case WorkstreamMarked e ->
                judgement.requireChange(EffectiveValue.tells(marking, e.marking(), on), "marking");
            case WorkstreamClosed e ->
                judgement.require(new ClosedWorkstreamTakesNoEntries(states.at(on) == WorkstreamStatus.OPEN, on));
            case WorkstreamReopened e ->
                judgement.require(
                        new OnlyWhatIsClosedCanBeReopened("workstream", states.at(on) == WorkstreamStatus.CLOSED));
        }
    }

    private static void judgeOpening(WorkstreamOpened e, RuleCheck judgement) {
        Optional<ProgrammeRules> programme = judgement.facts().get(ExternalFact.PROGRAMME);
        new ReferenceExists("programme-exists", "programme", e.programme(), programme.isPresent()).require();
        ProgrammeRules rules = programme.orElseThrow();
        new OnlyAnOpenProgrammeTakes("workstreams", rules.name(), rules.isOpenAtTheEndOf(judgement.effectiveOn()))
                .require();
        judgement.requireNotBefore("programme", rules.states().openedOn());
        judgeName(judgement);
    }

    private static void judgeName(RuleCheck judgement) {
        new NameIsUniqueInTheProgramme(judgement.facts().get(ExternalFact.NAME_TAKEN)).require();
    }

    void evolve(WorkstreamLifeEvent event, LocalDate on) {
        switch (event) {
            case WorkstreamOpened e -> open(e, on);
            case WorkstreamRenamed e -> name = new EffectiveValue<>(e.name(), on).after(name);
            case OwnerAssigned e -> owner = new EffectiveValue<>(e, on).after(owner);
            case WorkstreamMarked e -> marking = new EffectiveValue<>(e.marking(), on).after(marking);
            case WorkstreamClosed e -> states = states.with(WorkstreamStatus.CLOSED, on);
            case WorkstreamReopened e -> states = states.with(WorkstreamStatus.OPEN, on);
        }
    }

    private void open(WorkstreamOpened e, LocalDate on) {
        programme = e.programme();
        name = new EffectiveValue<>(e.name(), on);
        marking = e.marking() == null ? null : new EffectiveValue<>(e.marking(), on);
        states = StateTimeline.from(on, WorkstreamStatus.OPEN);
    }

    /** Whether it was open at any time of that day. */
    boolean openDuring(LocalDate day) {
        return states.during(day, WorkstreamStatus.OPEN::equals) == WorkstreamStatus.OPEN;
    }

    ProgrammeId programme() {
        return programme;
    }

    /** The name last given. */
    Name name() {
        return name.value();
    }

    LocalDate openedOn() {
        return states.openedOn();
    }

    /** Whether it is owned by that account now: an owner assigned since from an earlier day owned it then. */
    boolean isOwnedBy(AccountId account) {
        return owner != null && account.equals(owner.standing().account());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Life life && values().equals(life.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    private List<Object> values() {
        return Arrays.asList(programme, states, name, owner, marking);
    }
}
