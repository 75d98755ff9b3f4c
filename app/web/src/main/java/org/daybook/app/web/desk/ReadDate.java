package org.daybook.app.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.form.DateReading;
import org.daybook.query.facts.standing.Openings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how a date is read while it is being typed. Nothing is recorded or stored. */
@Controller
@OnQuerySide
class ReadDate {

    private final Openings openings;
    private final Clock clock;

    /** @param zone of the installation, in which days are days */
    ReadDate(Openings openings, Clock clock, ZoneId zone) {
        this.openings = openings;
        this.clock = clock.withZone(zone);
    }

    /**
     * @param field the id of the field on the page
     * @param moves whether what it belongs to has had a date
     * @param heldFrom the day from which it is to hold unless {@code effectiveOn} names another; absent: today
     */
    @GetMapping("/workstreams/{id}/desk/date")
    String read(
            @PathVariable WorkstreamId id,
            @RequestParam String field,
            @RequestParam(defaultValue = "false") boolean moves,
            @RequestParam(required = false) LocalDate heldFrom,
            @RequestParam(defaultValue = "") String targetDate,
            @RequestParam(defaultValue = "") String effectiveOn,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        openings.workstream(id, reader);
        if (!field.matches("[A-Za-z0-9._-]{1,200}")) throw new InvalidValue("field", "must be the id of a field");
        LocalDate day = heldFrom == null ? LocalDate.now(clock) : heldFrom;
        model.addAttribute("field", field);
        model.addAttribute("moves", moves);
        model.addAttribute("written", targetDate.strip());
        model.addAttribute("read", DateReading.of(targetDate, effectiveOn, day));
        return "desk-date";
    }
}
