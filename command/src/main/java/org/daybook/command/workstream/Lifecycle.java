package org.daybook.command.workstream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.rule.NameIsFree;
import org.daybook.command.rule.OnlyAnOpenProgrammeTakes;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StateAllowsTheStep;
import org.daybook.command.workstream.LifecycleState.Opened;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.OnlyWhatIsClosedCanBeReopened;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.programme.ProgrammeId;
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
import org.daybook.shared.workstream.clearance.AssignSponsor;
import org.daybook.shared.workstream.clearance.SponsorAssigned;

/** The workstream as a whole, from its opening on. */
final class Lifecycle {

    private static final String CLOSED = "The %s is %s on %s; choose a day on which it is open, or reopen it first";

    private LifecycleState state;

    Lifecycle() {
        this(new LifecycleState.Unopened());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Lifecycle(LifecycleState state) {
        this.state = state;
    }

    @JsonValue
    LifecycleState state() {
        return state;
    }

    /** @throws IllegalStateException before the workstream is opened */
    Opened opened() {
        return switch (state) {
            case Opened opened -> opened;
            case LifecycleState.Unopened unopened -> throw new IllegalStateException("The workstream is not open yet");
        };
    }

    static WorkstreamLifeEvent decide(WorkstreamLifeCommand command) {
        return switch (command) {
            case OpenWorkstream c -> new WorkstreamOpened(c.programme(), c.name(), c.marking());
            case RenameWorkstream c -> new WorkstreamRenamed(c.name());
            case AssignOwner c -> new OwnerAssigned(c.post(), c.account());
            case AssignSponsor c -> new SponsorAssigned(c.post(), c.account(), c.until());
            case MarkWorkstream c -> new WorkstreamMarked(c.marking());
            case CloseWorkstream c -> new WorkstreamClosed(c.reason());
            case ReopenWorkstream c -> new WorkstreamReopened(c.reason());
        };
    }

    void check(WorkstreamLifeEvent event, RuleCheck check) {
        LocalDate on = check.effectiveOn();
        switch (event) {
            case WorkstreamOpened e -> check.whenNew(() -> checkOpening(e, check));
            case WorkstreamRenamed e -> {
                check.requireChange(EffectiveValue.tells(opened().name(), e.name(), on), "name");
                check.whenNew(() -> requireFreeName(check.context()));
            }
            case OwnerAssigned e -> {
                check.requireChange(EffectiveValue.tells(opened().owner(), e, on), "post");
                check.whenNew(() -> requireActiveAccount("owner-has-an-active-account", e.account(), check));
            }
            case SponsorAssigned e -> {
                check.requireChange(EffectiveValue.tells(opened().sponsor(), e, on), "post");
                check.whenNew(() -> requireActiveAccount("sponsor-has-an-active-account", e.account(), check));
                check.require(new SponsorActsOnTheDayOfTheEntry(on, e.until()));
            }
            case WorkstreamMarked e ->
                check.requireChange(EffectiveValue.tells(opened().marking(), e.marking(), on), "marking");
            case WorkstreamClosed e -> requireOpen(opened().states().at(on), check);
            case WorkstreamReopened e ->
                check.require(new OnlyWhatIsClosedCanBeReopened(
                        "workstream", opened().states().at(on) == WorkstreamStatus.CLOSED));
        }
    }

    private static void checkOpening(WorkstreamOpened e, RuleCheck check) {
        ProgrammeRules rules = check.context().programme("programme-exists", e.programme());
        new OnlyAnOpenProgrammeTakes("workstreams", rules.name(), rules.isOpenAtTheEndOf(check.effectiveOn()))
                .require();
        check.requireNotBefore("programme", rules.states().openedOn());
        requireFreeName(check.context());
    }

    static void requireFreeName(DecisionContext context) {
        new NameIsFree(
                        "name-is-unique-in-the-programme",
                        "Another workstream of the programme",
                        "",
                        context.facts().get(ExternalFact.NAME_TAKEN))
                .require();
    }

    /** Where an owner or sponsor is named with an account, it is registered and not suspended on the day of the entry. */
    private static void requireActiveAccount(String code, AccountId account, RuleCheck check) {
        boolean active = check.facts().get(ExternalFact.ACCOUNT_IS_ACTIVE) || account == null;
        new ReferenceExists(code, "account", "There is no active account", account, active).require();
    }

    /** An entry is taken for a day on which the workstream is open, the day of a closing included. */
    void requireOpenDuring(RuleCheck check) {
        requireOpen(opened().states().during(check.effectiveOn(), WorkstreamStatus.OPEN::equals), check);
    }

    private static void requireOpen(WorkstreamStatus status, RuleCheck check) {
        boolean open = status == WorkstreamStatus.OPEN;
        check.require(new StateAllowsTheStep(
                "closed-workstream-takes-no-entries", "", CLOSED, "workstream", status, check.effectiveOn(), open));
    }

    void evolve(WorkstreamLifeEvent event, LocalDate on) {
        state = switch (event) {
            case WorkstreamOpened e -> Opened.by(e, on);
            case WorkstreamRenamed e -> opened().renamed(new EffectiveValue<>(e.name(), on));
            case OwnerAssigned e -> opened().ownedBy(new EffectiveValue<>(e, on));
            case SponsorAssigned e -> opened().sponsoredBy(new EffectiveValue<>(e, on));
            case WorkstreamMarked e -> opened().marked(new EffectiveValue<>(e.marking(), on));
            case WorkstreamClosed e -> opened().became(WorkstreamStatus.CLOSED, on);
            case WorkstreamReopened e -> opened().became(WorkstreamStatus.OPEN, on);
        };
    }

    /** The programme for which the actor of a command needs a role. */
    ProgrammeId programme() {
        return opened().programme();
    }

    LocalDate openedOn() {
        return opened().states().openedOn();
    }

    /** Whether it is owned by that account now: an owner assigned since from an earlier day owned it then. */
    boolean isOwnedBy(AccountId account) {
        return switch (state) {
            case Opened o ->
                o.owner() != null && account.equals(o.owner().standing().account());
            case LifecycleState.Unopened unopened -> false;
        };
    }

    /** Who sponsors it now; empty where nobody was assigned. */
    Optional<SponsorAssigned> sponsor() {
        return switch (state) {
            case Opened o -> Optional.ofNullable(o.sponsor()).map(EffectiveValue::standing);
            case LifecycleState.Unopened unopened -> Optional.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lifecycle life && state.equals(life.state);
    }

    @Override
    public int hashCode() {
        return state.hashCode();
    }
}
