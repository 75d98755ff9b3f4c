package org.daybook.app.web.form;

import java.util.Set;
import org.daybook.shared.account.Role;
import org.daybook.shared.workstream.WorkstreamEvent;

/**
 * Where a form stands on the owner's desk.
 *
 * @param records the event that its command makes, so that an entry can be corrected with the form
 * @param part where it is listed
 * @param editors the roles in which it may be used there, that of the owner only by the owner of the workstream
 */
record DeskPlace(Class<? extends WorkstreamEvent> records, Part part, Set<Role> editors) {

    DeskPlace {
        editors = Set.copyOf(editors);
    }

    static DeskPlace of(Class<? extends WorkstreamEvent> records, Part part) {
        return new DeskPlace(records, part, Set.of(Role.OWNER, Role.PROGRAMME_OFFICE));
    }
}
