package org.daybook.app.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.draft.Drafts;
import org.daybook.app.web.form.typed.Keys;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.app.web.frame.Frame;
import org.daybook.app.web.workstream.Marks;
import org.daybook.query.asof.AsOfResolver;
import org.daybook.query.asof.ClockText;
import org.daybook.query.clearance.FindClearances;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.slide.FindSlide;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** Shows the slide as the next update would freeze it, and submits it. */
@Controller
@OnQuerySide
record SubmitPages(
        OpenDesk desks,
        Openings openings,
        AsOfResolver asOf,
        FindSlide slides,
        FindClearances clearances,
        Drafts drafts,
        DeskCommands commands,
        Frame frame) {

    private static final String REPORTING_DATE = "reportingDate";

    /** @param reportingDate the day that the update is for; absent or empty: today */
    @GetMapping("/workstreams/{id}/desk/preview")
    String preview(
            @PathVariable WorkstreamId id,
            @RequestParam(required = false) String reportingDate,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Desk desk = kept(id, place, reader);
        fill(desk, day(reportingDate), Keys.anew(), place.words(), reader, model);
        return "desk-preview";
    }

    @PostMapping("/workstreams/{id}/desk/submit-update")
    Object submit(
            @PathVariable WorkstreamId id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model) {
        SentForm sent = SentForm.of(fields);
        String written = sent.typed().one(REPORTING_DATE);
        try {
            ObjectNode body = Json.mapper().createObjectNode();
            if (!written.isEmpty()) body.put(REPORTING_DATE, written);
            return commands.send(id, "submit-update", body, sent, "said", reader);
        } catch (RuntimeException why) {
            return again(id, written, sent, why, reader, response, model);
        }
    }

    private String again(
            WorkstreamId id,
            String written,
            SentForm sent,
            RuntimeException why,
            Actor reader,
            HttpServletResponse response,
            Model model) {
        PlaceInTime place = frame.place(model, null, null);
        Desk desk = kept(id, place, reader);
        Problem problem = commands.refused(why, id, place.moment(), sent, response, model);
        model.addAttribute("problem", problem);
        boolean aboutTheDay = REPORTING_DATE.equals(problem.field());
        Optional<LocalDate> day = aboutTheDay ? Optional.empty() : day(written);
        fill(desk, day, Keys.after(problem, sent.key()), place.words(), reader, model);
        return "desk-preview";
    }

    private Desk kept(WorkstreamId id, PlaceInTime place, Actor reader) {
        Desk desk = desks.of(id, place.moment(), reader);
        if (desk.keeps()) return desk;
        throw new Rejection(
                Rejection.Kind.FORBIDDEN,
                "form-not-offered",
                "",
                "Updates are submitted by the owner of the workstream or the programme office.");
    }

    private static Optional<LocalDate> day(String written) {
        return ClockText.ISO.day(REPORTING_DATE, written == null || written.isBlank() ? null : written);
    }

    private void fill(Desk desk, Optional<LocalDate> day, String key, DisplayFormat words, Actor reader, Model model) {
        Slide slide = slides.at(openings.workstream(desk.id(), reader), asOf.at(day, Optional.empty()))
                .slide();
        List<Begun> begun = drafts.of(reader.account(), desk.id().value()).stream()
                .map(draft -> Begun.of(draft, desk))
                .toList();
        model.addAttribute("desk", desk);
        model.addAttribute("slide", slide);
        model.addAttribute("marks", Marks.NONE);
        Optional<SubmittedUpdate> last = desk.workstream().value(UpdateFacts.LAST, "");
        model.addAttribute("number", last.map(SubmittedUpdate::number).orElse(0) + 1);
        model.addAttribute("beforehand", SubmissionWarnings.of(slide, last, begun, words));
        model.addAttribute(
                "clearance", ClearanceStep.of(clearances.of(desk.id(), desk.moment(), reader), slide, words));
        model.addAttribute("key", key);
    }
}
