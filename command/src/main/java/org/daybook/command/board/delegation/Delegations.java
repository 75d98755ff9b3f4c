package org.daybook.command.board.delegation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.rule.StepMayNotPrecedeTheLast;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.board.delegation.DelegatePower;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.text.LocalId;

/** The powers that a board has delegated to officers, by id, those that were ended included. */
public record Delegations(Map<LocalId, DelegationState> all) {

    public Delegations {
        all = Map.copyOf(all);
    }

    public static Delegations none() {
        return new Delegations(Map.of());
    }

    public PowerDelegated delegated(DelegatePower c, DecisionContext context) {
        return new PowerDelegated(
                c.delegation() == null ? next() : c.delegation(),
                c.post(),
                c.account(),
                c.power(),
                c.from() == null ? context.effectiveOn() : c.from(),
                c.until());
    }

    public void check(PowerDelegated e, DecisionContext context) {
        new DelegationsDifferInTheirIds(e.delegation(), !isTaken(e.delegation())).require();
        new DelegationEndsAfterItBegins(e.until() == null || !e.until().isBefore(e.from())).require();
        boolean active = context.facts().get(ExternalFact.ACCOUNT_IS_ACTIVE);
        new ReferenceExists(
                        "delegation-has-an-active-account",
                        "account",
                        "There is no active account",
                        e.account(),
                        active)
                .require();
    }

    public void check(DelegationEnded e, DecisionContext context) {
        Optional<DelegationState> held =
                Optional.ofNullable(all.get(e.delegation())).filter(delegation -> !delegation.ended());
        new DelegationIsHeld(e.delegation(), held.isPresent()).require();
        EntryDay last = held.orElseThrow().last();
        boolean later = last.on().isAfter(context.effectiveOn());
        new StepMayNotPrecedeTheLast("board", context.effectiveOn(), later ? List.of(last) : List.of()).require();
    }

    public Delegations with(LocalId id, DelegationState delegation) {
        Map<LocalId, DelegationState> more = new HashMap<>(all);
        more.put(id, delegation);
        return new Delegations(more);
    }

    private boolean isTaken(LocalId id) {
        return all.keySet().stream().anyMatch(other -> other.value().equalsIgnoreCase(id.value()));
    }

    private LocalId next() {
        int number = all.size() + 1;
        while (isTaken(new LocalId("delegation-" + number))) number++;
        return new LocalId("delegation-" + number);
    }
}
