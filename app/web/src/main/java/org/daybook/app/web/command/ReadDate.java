package org.daybook.app.web.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.form.typed.DateReading;
import org.daybook.app.web.form.typed.FormInput;
import org.daybook.shared.rejection.InvalidValue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how a date is read while it is being typed into a form. Nothing is recorded or stored. */
@Controller
@OnQuerySide
class ReadDate {

    private final Clock clock;

    /** @param zone of the installation, in which days are days */
    ReadDate(Clock clock, ZoneId zone) {
        this.clock = clock.withZone(zone);
    }

    /**
     * @param dateAt the id of the field on the page
     * @param dateOf the name under which the form sends it
     * @param dateMoves whether what it belongs to has had a date
     * @param dateFrom the day from which it is to hold unless the form names another; absent: today
     */
    @PostMapping("/forms/date")
    String read(
            @RequestParam String dateAt,
            @RequestParam String dateOf,
            @RequestParam(defaultValue = "false") boolean dateMoves,
            @RequestParam(required = false) LocalDate dateFrom,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        if (!dateAt.matches("[A-Za-z0-9._-]{1,200}")) throw new InvalidValue("dateAt", "must be the id of a field");
        FormInput typed = new FormInput(fields);
        String written = typed.one(dateOf);
        LocalDate day = dateFrom == null ? LocalDate.now(clock) : dateFrom;
        model.addAttribute("field", dateAt);
        model.addAttribute("name", dateOf);
        model.addAttribute("moves", dateMoves);
        model.addAttribute("written", written);
        model.addAttribute("read", DateReading.of(written, typed.one(FormInput.EFFECTIVE_ON), day));
        return "form-date";
    }
}
