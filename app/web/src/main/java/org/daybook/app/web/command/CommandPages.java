package org.daybook.app.web.command;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.form.typed.ReturnPlace;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.listing.ListParameters;
import org.daybook.shared.account.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page for each command that has a form: "/meetings/do/schedule-meeting", "/meetings/{id}/do/record-minutes". */
@Controller
@OnQuerySide
record CommandPages(FormPlaces places, ShowForm forms, SendForm sender, Frame frame) {

    private static final String OPENING = "/{plural}/do/{command}";
    private static final ListParameters EVERYTHING = new ListParameters(null, null, null, null, null);
    private static final String ACTING = "/{plural}/{id}/do/{command}";

    /**
     * @param about what is opened within, such as the board of a meeting; absent: to be chosen
     * @param known what the page that leads here knows, under the names of the fields that it fills in
     * @param back where to go once it is recorded; absent: to the page of what it is about
     */
    @GetMapping(OPENING)
    String open(
            @PathVariable String plural,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String back,
            @RequestParam MultiValueMap<String, String> known,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        FormPlace at = places.opening(plural, command, reader);
        frame.fill(model, EVERYTHING, reader, "");
        model.addAttribute("returnTo", ReturnPlace.of(back));
        return sender.show(at, forms.asLeft(at, about, known, place, reader), model);
    }

    /**
     * @param about the part of the aggregate that it is about; absent: to be chosen, or the whole
     * @param known as above
     * @param back as above
     */
    @GetMapping(ACTING)
    String act(
            @PathVariable String plural,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String back,
            @RequestParam MultiValueMap<String, String> known,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        FormPlace at = places.on(plural, id, command, place.moment(), reader);
        model.addAttribute("returnTo", ReturnPlace.of(back));
        return sender.show(at, forms.asLeft(at, about, known, place, reader), model);
    }

    @PostMapping(OPENING)
    Object opened(
            @PathVariable String plural,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        FormPlace at = places.opening(plural, command, reader);
        frame.fill(model, EVERYTHING, reader, "");
        return sender.send(at, SentForm.opening(fields), place, reader, response, model, next);
    }

    @PostMapping(ACTING)
    Object acted(
            @PathVariable String plural,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        FormPlace at = places.on(plural, id, command, place.moment(), reader);
        return sender.send(at, SentForm.of(fields), place, reader, response, model, next);
    }
}
