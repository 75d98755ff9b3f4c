package org.daybook.app.web.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.CommandForms;
import org.daybook.query.asof.AsOf;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/** Finds the form of an address, for a reader who may use it. */
@Component
@OnQuerySide
class FormPlaces {

    private final Map<AggregateType, FindTarget> targets;
    private final Offers offers;

    FormPlaces(List<FindTarget> targets, Offers offers) {
        this.targets = targets.stream().collect(Collectors.toMap(FindTarget::aggregate, Function.identity()));
        this.offers = offers;
    }

    /**
     * A form that opens an aggregate.
     *
     * @throws Refused {@code unknown-form} (404) if there is none
     * @throws Rejection {@code form-not-offered} (403) if it is not for this reader
     */
    FormPlace opening(String plural, String command, Actor reader) {
        CommandForm form = CommandForms.named(aggregate(plural), command);
        if (!form.type().opens()) throw unknown();
        if (!offers.mayOpen(form, Optional.empty(), reader)) throw notOffered();
        return new FormPlace(form, Optional.empty());
    }

    /**
     * A form that acts on an aggregate.
     *
     * @throws Refused {@code unknown-form} (404) if there is none
     * @throws Rejection {@code form-not-offered} (403) if it is not for this reader, or not for this state
     */
    FormPlace on(String plural, UUID id, String command, AsOf moment, Actor reader) {
        CommandForm form = CommandForms.named(aggregate(plural), command);
        FindTarget find = targets.get(form.type().aggregate());
        if (form.type().opens() || find == null) throw unknown();
        FormTarget target = find.find(id, moment, reader);
        if (!offers.mayUse(form, target, reader)) throw notOffered();
        return new FormPlace(form, Optional.of(target));
    }

    private static AggregateType aggregate(String plural) {
        return AggregateType.ofPlural(plural).orElseThrow(FormPlaces::unknown);
    }

    private static Refused unknown() {
        return new Refused(404, "unknown-form", "", "There is no form of that name.");
    }

    private static Rejection notOffered() {
        return new Rejection(
                Rejection.Kind.FORBIDDEN,
                "form-not-offered",
                "",
                "You cannot do this: either you do not have permission, or it is not possible in the state that this is in."
                        + " Ask the programme office.");
    }
}
