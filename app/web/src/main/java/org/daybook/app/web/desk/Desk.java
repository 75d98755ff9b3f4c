package org.daybook.app.web.desk;

import java.util.Optional;
import java.util.Set;
import org.daybook.app.web.command.FormTarget;
import org.daybook.app.web.command.OptionContext;
import org.daybook.app.web.form.CommandForm;
import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * A workstream on the desk of one person: its current slide, its version, and their role.
 *
 * @param version of the workstream: that of the last entry shown
 */
record Desk(WorkstreamId id, StandingWorkstream workstream, AsOf moment, long version, Set<Role> editors) {

    /** Whether the form may be used by this person, on a workstream in this state. */
    boolean offers(CommandForm form) {
        boolean reopening = form.command().equals("reopen-workstream");
        return workstream.isOpen() != reopening && form.editors().stream().anyMatch(editors::contains);
    }

    /** What the fields of a form can be chosen from. */
    OptionContext context(Actor reader) {
        ProgrammeId programme = workstream.programme().id();
        FormTarget target = new FormTarget(
                AggregateType.WORKSTREAM,
                id.value(),
                Set.of(programme),
                reader.capacities(id.value()),
                workstream.name().value(),
                workstream.marking(),
                workstream.status().name(),
                version,
                Json.mapper().createObjectNode());
        return new OptionContext(
                Optional.of(target), programmes -> programmes.equals(Set.of(programme)), of -> false, moment, reader);
    }

    /** Whether this person writes its updates. */
    public boolean keeps() {
        return editors.contains(Role.OWNER) || editors.contains(Role.PROGRAMME_OFFICE);
    }
}
