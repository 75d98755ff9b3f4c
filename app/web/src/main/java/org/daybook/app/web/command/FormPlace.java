package org.daybook.app.web.command;

import java.util.Optional;
import java.util.UUID;
import org.daybook.app.web.form.CommandForm;
import org.daybook.shared.contract.AggregateType;

/**
 * Where a form is used: on an aggregate, or to open one.
 *
 * @param target absent where it opens one
 */
record FormPlace(CommandForm form, Optional<FormTarget> target) {

    /** In drafts: what is not open yet has no id. */
    private static final UUID NOT_OPEN = new UUID(0, 0);

    AggregateType aggregate() {
        return form.type().aggregate();
    }

    UUID id() {
        return target.map(FormTarget::id).orElse(NOT_OPEN);
    }

    /** The address of the form. */
    String path() {
        return target.map(FormTarget::page).orElse("/" + aggregate().plural()) + "/do/" + form.command();
    }

    /** Where to go back to. */
    String page() {
        return target.map(FormTarget::page).orElseGet(() -> switch (aggregate()) {
            case PROGRAMME, WORKSTREAM -> "/";
            case BOARD, MEETING, REVIEW, ACTION, DECISION, ACCOUNT ->
                "/" + aggregate().plural();
        });
    }
}
