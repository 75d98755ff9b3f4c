package org.daybook.app.web.desk;

import java.time.Instant;
import org.daybook.app.web.draft.KeptDraft;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.CommandForms;

/**
 * A draft that is not recorded yet, as the desk lists it.
 *
 * @param title what was begun
 * @param offered whether its form can still be used
 */
record Begun(String command, String thing, String title, Instant keptAt, boolean offered) {

    static Begun of(KeptDraft draft, Desk desk) {
        return new Begun(
                draft.command(),
                draft.thing(),
                CommandForms.find(draft.command()).map(CommandForm::title).orElse(draft.command()),
                draft.keptAt(),
                CommandForms.find(draft.command())
                        .filter(form -> form.desk().isPresent() && desk.offers(form))
                        .isPresent());
    }
}
