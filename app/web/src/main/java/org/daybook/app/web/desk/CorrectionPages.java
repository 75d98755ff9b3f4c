package org.daybook.app.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.CommandForms;
import org.daybook.app.web.form.typed.FormInput;
import org.daybook.app.web.form.typed.Keys;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.history.FindHistory;
import org.daybook.query.history.HistoryItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Corrects an entry: withdraws it, or replaces it. Both entries stay in the history. */
@Controller
@OnQuerySide
record CorrectionPages(OpenDesk desks, FillForm forms, Entries entries, FindHistory history, DeskCommands commands) {

    private static final String CORRECT = "correct-entry";

    /** Why it is corrected: the form of the entry may have a reason of its own. */
    private static final String BECAUSE = "because";

    /** @param entry the version of the entry that is to be corrected */
    @GetMapping("/workstreams/{id}/desk/correct-entry")
    String ask(
            @PathVariable WorkstreamId id,
            @RequestParam(required = false) String entry,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Desk desk = desks.of(id, place.moment(), reader);
        StoredEntry found = entry(id, entry, desk);
        fill(desk, found, typed(found, desk), "", Keys.anew(), reader, model);
        return "desk-correction";
    }

    /** @param replace whether something is put in the place of the entry; absent: it is taken back */
    @PostMapping("/workstreams/{id}/desk/correct-entry")
    Object correct(
            @PathVariable WorkstreamId id,
            @RequestParam String entry,
            @RequestParam(required = false) String replace,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model) {
        Desk desk = desks.of(id, place.moment(), reader);
        StoredEntry found = entry(id, entry, desk);
        SentForm sent = SentForm.of(fields);
        String because = sent.typed().one(BECAUSE);
        try {
            ObjectNode body = body(found, because, replace != null, sent.typed(), desk);
            return commands.send(id, CORRECT, body, sent, "said", reader);
        } catch (RuntimeException why) {
            Problem problem = ofThePage(commands.refused(why, id, desk.moment(), sent, response, model));
            model.addAttribute("problem", problem);
            model.addAttribute("replacing", replace != null);
            FormInput again = replace != null ? sent.typed() : typed(found, desk);
            fill(desk, found, again, because, key(problem, sent), reader, model);
            return "desk-correction";
        }
    }

    /** Without what tells the two forms of the page apart. */
    private static String key(Problem problem, SentForm sent) {
        return Keys.after(problem, sent.key().replaceFirst("-(back|right)$", ""));
    }

    private ObjectNode body(StoredEntry found, String because, boolean replaced, FormInput typed, Desk desk) {
        ObjectNode body = Json.mapper().createObjectNode();
        body.put("entry", found.entry().header().version());
        if (!because.isEmpty()) body.put("reason", because);
        if (replaced) body.set("replacement", replacement(found, typed, desk));
        return body;
    }

    /** The day is always named, so that a date without a year is read as the page has shown. */
    private ObjectNode replacement(StoredEntry found, FormInput typed, Desk desk) {
        CommandForm form = form(found).orElseThrow(() -> new InvalidValue("replace", "is not possible for this entry"));
        ObjectNode replacement = Json.mapper().createObjectNode();
        replacement.put("command", form.command());
        replacement.set("body", typed.body(form, thing(form, found)));
        String day = typed.one(FormInput.EFFECTIVE_ON);
        replacement.put(
                FormInput.EFFECTIVE_ON,
                day.isEmpty() ? standing(found, desk).effectiveOn().toString() : day);
        return replacement;
    }

    private static Optional<CommandForm> form(StoredEntry found) {
        return CommandForms.making((WorkstreamEvent) found.entry().event()).filter(CorrectionPages::canBePutRight);
    }

    /** Of a move to another place the entry keeps the order that came of it, and not the place. */
    private static boolean canBePutRight(CommandForm form) {
        return !form.command().equals("move-objective");
    }

    private static String thing(CommandForm form, StoredEntry found) {
        return form.isAboutAThing() ? tree(found).path(form.subject()).asString("") : "";
    }

    private FormInput typed(StoredEntry found, Desk desk) {
        WorkstreamEvent said = standing(found, desk).event();
        return form(found)
                .map(form -> FormInput.from(form, EventContract.current().tree(said)))
                .orElse(FormInput.NOTHING);
    }

    /** What the entry says now and from when: where it was corrected before, what its last correction put in its place. */
    private Replacement standing(StoredEntry found, Desk desk) {
        return Optional.ofNullable(explained(found, desk).correctedBy())
                .flatMap(by -> entries.find(desk.id().value(), by.version()))
                .map(correction -> (EntryCorrected) correction.entry().event())
                .map(EntryCorrected::replacement)
                .orElseGet(() -> new Replacement(
                        (WorkstreamEvent) found.entry().event(),
                        found.entry().header().effectiveOn()));
    }

    private HistoryItem explained(StoredEntry found, Desk desk) {
        return history.explain(List.of(found), desk.id().value(), desk.moment().position())
                .getFirst();
    }

    private static JsonNode tree(StoredEntry found) {
        return EventContract.current().tree(found.entry().event());
    }

    private StoredEntry entry(WorkstreamId id, String written, Desk desk) {
        String version = written == null ? "" : written;
        return entries.find(id.value(), ParameterText.number("entry", version, "must be the version of an entry"))
                .filter(found -> found.position() <= desk.moment().position())
                .orElseThrow(() -> new Rejection(
                        Rejection.Kind.NOT_FOUND, "unknown-entry", "entry", "The workstream has no such entry."));
    }

    private void fill(
            Desk desk, StoredEntry found, FormInput typed, String because, String key, Actor reader, Model model) {
        HistoryItem item = explained(found, desk);
        model.addAttribute("desk", desk);
        model.addAttribute("item", item);
        model.addAttribute(
                "standing", item.correctedBy() == null || item.correctedBy().replaces());
        model.addAttribute("offered", new Undoing(desk, reader).offers(item));
        model.addAttribute("because", because);
        model.addAttribute("key", key);
        Problem problem = (Problem) model.getAttribute("problem");
        model.addAttribute(
                "form",
                form(found)
                        .map(form -> forms.asTyped(form, thing(form, found), typed, key, desk, reader))
                        .map(form -> form.heldFrom(standing(found, desk).effectiveOn()))
                        .map(form -> form.refused(problem, desk.version()))
                        .orElse(null));
    }

    /** The same by the names that the page has for what it asks for: both the entry and its correction have a reason. */
    private static Problem ofThePage(Problem problem) {
        String field = problem.field();
        if (field == null) return problem;
        String here = field.equals("reason") ? BECAUSE : field.replaceFirst("^replacement\\.(body\\.)?", "");
        String said = problem.detail().startsWith(field + " ")
                ? here + problem.detail().substring(field.length())
                : problem.detail();
        return Problem.of(problem.status(), problem.code(), here, said);
    }
}
