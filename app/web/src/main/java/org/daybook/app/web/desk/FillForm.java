package org.daybook.app.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.Clocks;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.draft.KeptDraft;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.FormField;
import org.daybook.app.web.form.OptionSource;
import org.daybook.app.web.form.typed.FormInput;
import org.daybook.app.web.form.typed.FormView;
import org.daybook.app.web.form.typed.Keys;
import org.daybook.app.web.form.typed.Option;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/** Prepares forms to be shown: blank, from a draft, or as they were refused. */
@Component
@OnQuerySide
record FillForm(Choices choices, Drafts drafts, Clocks clocks) {

    /** As its draft has it, else blank. */
    FormView asLeft(CommandForm form, String thing, Desk desk, Actor reader) {
        Optional<KeptDraft> draft = drafts.find(reader.account(), desk.id().value(), form.command(), thing);
        return asLeft(form, thing, draft, desk, reader);
    }

    FormView asLeft(CommandForm form, String thing, Optional<KeptDraft> draft, Desk desk, Actor reader) {
        FormInput typed = draft.map(KeptDraft::typed).orElse(FormInput.NOTHING);
        String key = draft.map(KeptDraft::key).orElseGet(Keys::anew);
        Instant keptAt = draft.map(KeptDraft::keptAt).orElse(null);
        return view(form, thing, about(form, thing, desk), typed, key, keptAt, desk, reader);
    }

    /** As somebody has just sent it; what it was about may have gone from the slide since. */
    FormView asTyped(CommandForm form, String thing, FormInput typed, String key, Desk desk, Actor reader) {
        String about = line(form, thing, desk).map(Line::text).orElse("");
        return view(form, thing, about, typed, key, null, desk, reader);
    }

    private FormView view(
            CommandForm form,
            String thing,
            String about,
            FormInput typed,
            String key,
            Instant keptAt,
            Desk desk,
            Actor reader) {
        Map<String, List<Option>> options = options(form, desk, reader);
        LocalDate today = desk.moment().on();
        return new FormView(
                form, path(form, desk), thing, about, typed, today, key, desk.version(), options, keptAt, null);
    }

    private static String path(CommandForm form, Desk desk) {
        return "/workstreams/" + desk.id() + "/desk/" + form.command();
    }

    /** @throws Rejection {@code unknown-thing} (404) if the form is about an entity that is not on the desk */
    private String about(CommandForm form, String thing, Desk desk) {
        if (!form.isAboutAThing()) return "";
        return line(form, thing, desk)
                .map(Line::text)
                .orElseThrow(() -> new Rejection(
                        Rejection.Kind.NOT_FOUND,
                        "unknown-thing",
                        "thing",
                        "This item is no longer on the slide. Somebody may have closed it since you opened the page."));
    }

    private Optional<Line> line(CommandForm form, String thing, Desk desk) {
        return new HistoryLines(desk, clocks.words()).find(form.part(), thing);
    }

    private Map<String, List<Option>> options(CommandForm form, Desk desk, Actor reader) {
        Map<String, List<Option>> options = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            if (field.options() != OptionSource.NOTHING) options.put(field.name(), choices.of(field, desk, reader));
        }
        return options;
    }
}
