package org.daybook.app.web.command;

import java.time.Instant;
import java.util.Optional;
import org.daybook.app.web.draft.KeptDraft;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.CommandForms;

/**
 * A form on a page of its own that somebody has begun and not sent.
 *
 * @param title what the form is called
 * @param address where it can be gone on with
 */
public record Unfinished(String title, String address, Instant keptAt) {

    /** Absent where the form is one of the owner's desk, or there is none any more. */
    public static Optional<Unfinished> of(KeptDraft draft) {
        return CommandForms.find(draft.command())
                .filter(form -> form.desk().isEmpty())
                .map(form -> new Unfinished(
                        form.title(), new OfferedForm(form, base(form, draft)).address(draft.thing()), draft.keptAt()));
    }

    private static String base(CommandForm form, KeptDraft draft) {
        String plural = "/" + form.type().aggregate().plural();
        return form.type().opens() ? plural + "/do/" : plural + "/" + draft.workstream() + "/do/";
    }
}
