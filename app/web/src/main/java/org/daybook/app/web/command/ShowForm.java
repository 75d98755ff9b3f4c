package org.daybook.app.web.command;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.draft.KeptDraft;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.FormField;
import org.daybook.app.web.form.typed.FormInput;
import org.daybook.app.web.form.typed.FormView;
import org.daybook.app.web.form.typed.Keys;
import org.daybook.app.web.form.typed.Option;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.command.permission.PermissionTable;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Prepares a form to be shown: blank, from what is in force, from a draft, or as it was typed. */
@Component
@OnQuerySide
record ShowForm(RecordOptions options, Drafts drafts) {

    /**
     * A draft is kept apart for what the page that leads here knew, so that two of them do not take each other's place.
     *
     * @param about what the page that leads here is about; empty where it is left to be chosen
     * @param sent fields that it fills in, among others that are none of the form
     */
    FormView asLeft(FormPlace at, String about, Map<String, List<String>> sent, PlaceInTime place, Actor reader) {
        CommandForm form = at.form();
        FormInput known = new FormInput(sent).of(form);
        String thing = form.isAboutAThing() ? "" : named(known);
        Optional<KeptDraft> draft =
                drafts.find(reader.account(), at.id(), form.command(), form.isAboutAThing() ? about : thing);
        FormInput typed =
                draft.map(KeptDraft::typed).orElseGet(() -> inForce(at, about).with(known.values()));
        if (!about.isEmpty() && form.isAboutAThing()) typed = typed.with(Map.of(form.subject(), List.of(about)));
        String key = draft.map(KeptDraft::key).orElseGet(Keys::anew);
        return view(at, typed, thing, key, draft.map(KeptDraft::keptAt).orElse(null), place, reader);
    }

    /** What it was begun with, fit for an id on a page; empty where that is nothing. */
    private static String named(FormInput known) {
        byte[] said = known.values().toString().getBytes(StandardCharsets.UTF_8);
        return known.values().isEmpty() ? "" : "from-" + UUID.nameUUIDFromBytes(said);
    }

    FormView asTyped(FormPlace at, SentForm sent, PlaceInTime place, Actor reader) {
        return view(at, sent.typed(), sent.thing(), sent.key(), null, place, reader);
    }

    private static FormInput inForce(FormPlace at, String about) {
        CommandForm form = at.form();
        List<FormField> known = form.fields().stream()
                .filter(field -> form.prefilled().contains(field.name()))
                .toList();
        return at.target()
                .flatMap(target -> said(form, about, target.view()))
                .map(said -> FormInput.from(known, said))
                .orElse(FormInput.NOTHING);
    }

    /** Where the view says it: of the part that the form is about, of the aggregate, or of what it groups. */
    private static Optional<JsonNode> said(CommandForm form, String about, JsonNode view) {
        if (form.isAboutAThing() && !about.isEmpty()) {
            return view.valueStream()
                    .filter(JsonNode::isArray)
                    .flatMap(JsonNode::valueStream)
                    .filter(part -> isPart(part, form, about))
                    .findFirst();
        }
        return Stream.concat(Stream.of(view), view.valueStream().filter(JsonNode::isObject))
                .filter(node -> form.prefilled().stream().anyMatch(node::has))
                .findFirst();
    }

    /** Others may name the same part, as a paper names its agenda item; only the part itself has what the form starts from. */
    private static boolean isPart(JsonNode part, CommandForm form, String id) {
        return part.isObject()
                && part.path(form.subject()).asString("").equals(id)
                && form.prefilled().stream().anyMatch(part::has);
    }

    private FormView view(
            FormPlace at, FormInput typed, String thing, String key, Instant keptAt, PlaceInTime place, Actor reader) {
        Long seen = at.target().map(FormTarget::version).orElse(null);
        return new FormView(
                at.form(),
                at.path(),
                thing,
                "",
                typed.compact(at.form()),
                place.moment().on(),
                key,
                seen,
                options(at, place, reader),
                keptAt,
                null);
    }

    private Map<String, List<Option>> options(FormPlace at, PlaceInTime place, Actor reader) {
        OptionContext context = new OptionContext(
                at.target(),
                programmes -> permits(at, reader, programmes, Set.of()),
                of -> permits(at, reader, Set.of(), reader.capacities(of)),
                place.moment(),
                reader);
        return at.form().fields().stream()
                .flatMap(ShowForm::withColumns)
                .filter(FormField::isChosen)
                .collect(Collectors.toMap(FormField::path, field -> options.of(field, context)));
    }

    private static boolean permits(FormPlace at, Actor reader, Set<ProgrammeId> programmes, Set<Capacity> capacities) {
        return PermissionTable.committed().permits(at.form().type(), reader, programmes, capacities);
    }

    private static Stream<FormField> withColumns(FormField field) {
        return field.type().hasFields()
                ? field.partsWithin(field.name()).stream().flatMap(ShowForm::withColumns)
                : Stream.of(field);
    }
}
