package org.daybook.app.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.draft.KeptDraft;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.CommandForms;
import org.daybook.app.web.form.Part;
import org.daybook.app.web.form.typed.FormView;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.query.history.FindHistory;
import org.daybook.query.history.HistoryItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a workstream's update is written, and a page for each of its forms. */
@Controller
@OnQuerySide
record DeskPages(OpenDesk desks, FillForm forms, Drafts drafts, FindHistory history) {

    private static final int LATEST_ENTRIES = 10;

    /** @param recorded the version of the entry that has just been recorded from here; absent where none was */
    @GetMapping("/workstreams/{id}/desk")
    String desk(
            @PathVariable WorkstreamId id,
            @RequestParam(required = false) String recorded,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Desk desk = desks.of(id, place.moment(), reader);
        List<HistoryItem> latest = history.since(id.value(), -1, place.moment(), LATEST_ENTRIES);
        List<KeptDraft> begun = drafts.of(reader.account(), id.value());
        model.addAttribute("desk", desk);
        model.addAttribute("parts", parts(desk, begun, place.words(), reader));
        model.addAttribute(
                "begun", begun.stream().map(draft -> Begun.of(draft, desk)).toList());
        model.addAttribute("latest", latest);
        model.addAttribute("corrections", new Undoing(desk, reader));
        Optional<HistoryItem> said =
                latest.stream().filter(item -> item.id().equals(recorded)).findFirst();
        model.addAttribute("said", said.orElse(null));
        model.addAttribute(
                "submitted", said.flatMap(item -> submitted(desk, item)).orElse(null));
        return "desk";
    }

    /** The number of the update that this entry submitted; empty where it submitted none, or others followed. */
    private static Optional<Integer> submitted(Desk desk, HistoryItem entry) {
        return desk.workstream()
                .fact(UpdateFacts.LAST, "")
                .filter(last -> last.stamp().version() == entry.version())
                .flatMap(last -> desk.workstream().value(UpdateFacts.LAST, ""))
                .map(SubmittedUpdate::number);
    }

    /** @param thing what the form is about; absent where it is about none */
    @GetMapping("/workstreams/{id}/desk/{command}")
    String form(
            @PathVariable WorkstreamId id,
            @PathVariable String command,
            @RequestParam(required = false) String thing,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Desk desk = desks.of(id, place.moment(), reader);
        CommandForm form = offered(command, desk);
        model.addAttribute("desk", desk);
        model.addAttribute("form", forms.asLeft(form, SentForm.thing(thing == null ? "" : thing), desk, reader));
        return "desk-form";
    }

    /** @throws RuntimeException if there is no such form, or not for them, or not now */
    static CommandForm offered(String command, Desk desk) {
        CommandForm form = CommandForms.named(command);
        if (desk.offers(form)) return form;
        throw new Rejection(
                Rejection.Kind.FORBIDDEN,
                "form-not-offered",
                "",
                desk.workstream().isOpen()
                        ? "You do not have permission to do this. Ask the programme office."
                        : "The workstream is closed. Ask the programme office to reopen it.");
    }

    private List<PartView> parts(Desk desk, List<KeptDraft> begun, DisplayFormat words, Actor reader) {
        HistoryLines lines = new HistoryLines(desk, words);
        Map<String, KeptDraft> byCommand = begun.stream()
                .filter(draft -> draft.thing().isEmpty())
                .collect(Collectors.toMap(KeptDraft::command, Function.identity()));
        return Stream.of(Part.values())
                .filter(part ->
                        CommandForms.ofDesk().stream().anyMatch(form -> form.part() == part && desk.offers(form)))
                .map(part -> new PartView(part, lines.of(part), adding(part, desk, byCommand, reader)))
                .toList();
    }

    private List<FormView> adding(Part part, Desk desk, Map<String, KeptDraft> begun, Actor reader) {
        return CommandForms.ofDesk().stream()
                .filter(form -> form.part() == part && !form.isAboutAThing() && desk.offers(form))
                .map(form -> forms.asLeft(form, "", Optional.ofNullable(begun.get(form.command())), desk, reader))
                .toList();
    }
}
