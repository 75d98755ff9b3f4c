package org.daybook.app.web.command;

import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.CommandForms;
import org.daybook.command.permission.PermissionTable;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.AggregateType;
import org.springframework.stereotype.Component;

/** Which forms a reader is offered: those of the commands that the table of permissions permits them, at present only. */
@Component
@OnQuerySide
public class Offers {

    private static final PermissionTable TABLE = PermissionTable.committed();

    /** What can be done with an aggregate. */
    public Offered on(FormTarget target, PlaceInTime place, Actor reader) {
        if (place.past()) return Offered.NOTHING;
        return new Offered(CommandForms.of(target.aggregate()).stream()
                .filter(form -> !form.type().opens() && mayUse(form, target, reader))
                .map(form -> new OfferedForm(form, target.page() + "/do/"))
                .toList());
    }

    /** The form that opens an aggregate of that kind. */
    public Offered opening(AggregateType aggregate, PlaceInTime place, Actor reader) {
        return opening(aggregate, Optional.empty(), place, reader);
    }

    /** The form that opens an aggregate of that kind within another, such as a meeting of a board. */
    public Offered opening(AggregateType aggregate, FormTarget within, PlaceInTime place, Actor reader) {
        return opening(aggregate, Optional.of(within), place, reader);
    }

    private Offered opening(AggregateType aggregate, Optional<FormTarget> within, PlaceInTime place, Actor reader) {
        if (place.past()) return Offered.NOTHING;
        return new Offered(CommandForms.of(aggregate).stream()
                .filter(form -> form.type().opens() && mayOpen(form, within, reader))
                .map(form -> new OfferedForm(form, "/" + aggregate.plural() + "/do/"))
                .toList());
    }

    boolean mayUse(CommandForm form, FormTarget target, Actor reader) {
        return form.isOfferedIn(target.state())
                && TABLE.permits(form.type(), reader, target.programmes(), target.capacities());
    }

    boolean mayOpen(CommandForm form, Optional<FormTarget> within, Actor reader) {
        return within.map(target -> TABLE.permits(form.type(), reader, target.programmes(), target.capacities()))
                .orElseGet(() -> TABLE.permitsSomewhere(form.type(), reader));
    }
}
