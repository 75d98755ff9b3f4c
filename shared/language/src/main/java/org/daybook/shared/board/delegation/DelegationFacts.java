package org.daybook.shared.board.delegation;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;

/** The facts that each event asserts about the powers that a board delegates to officers. */
public final class DelegationFacts {

    /** Keyed by the id of the delegation, as is the next. */
    public static final Attribute<Delegation> DELEGATION = Attribute.single(
            Concept.BOARD,
            "delegation",
            Delegation.class,
            AttributeWords.of("Power delegated", (Delegation d) -> d.power() + " (" + d.post() + ")")
                    .titledBy(thread -> Optional.of("Board: power delegated")));

    public static final Attribute<DelegationEnd> DELEGATION_END = Attribute.single(
            Concept.BOARD,
            "delegationEnd",
            DelegationEnd.class,
            AttributeWords.of(
                            "Delegation ended",
                            (DelegationEnd e) ->
                                    e.reason() == null ? "yes" : e.reason().value())
                    .titledBy(thread -> Optional.of("Board: delegation ended")));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(DELEGATION, DELEGATION_END);

    private static final String ITSELF = "";

    private DelegationFacts() {}

    public static List<Assertion> of(PowerDelegated e) {
        Delegation delegation = new Delegation(e.post(), e.account(), e.power(), e.from(), e.until());
        return List.of(Assertion.of(DELEGATION, ITSELF, e.delegation().value(), delegation));
    }

    public static List<Assertion> of(DelegationEnded e) {
        return List.of(Assertion.of(DELEGATION_END, ITSELF, e.delegation().value(), new DelegationEnd(e.reason())));
    }
}
