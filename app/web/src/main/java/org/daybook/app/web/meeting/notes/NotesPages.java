package org.daybook.app.web.meeting.notes;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.app.web.meeting.MeetingWords;
import org.daybook.command.permission.PermissionTable;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.meeting.FindMeeting;
import org.daybook.query.meeting.Meeting;
import org.daybook.shared.account.Actor;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.minutes.RecordMinute;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.text.TypedText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The workspace of a meeting that runs: what is typed about each item is kept at once and recorded as minutes later. */
@Controller
@OnQuerySide
record NotesPages(Openings openings, FindMeeting meetings, MeetingNotes notes, RecordNotes recording) {

    private static final String PATH = "/meetings/{id}/notes";
    private static final RecordMinute ANY = new RecordMinute(new LocalId("any"), new Text("any"));

    @GetMapping(PATH)
    String workspace(
            @PathVariable MeetingId id,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Meeting meeting = meeting(id, place, reader);
        return shown(meeting, NotedItem.of(meeting, notes.of(id.value())), model);
    }

    /** Without script: keeps one text, and shows both where somebody else kept another meanwhile. */
    @PostMapping(PATH + "/{item}")
    Object keep(
            @PathVariable MeetingId id,
            @PathVariable LocalId item,
            @RequestParam long version,
            @RequestParam String narrative,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model) {
        Meeting meeting = meeting(id, place, reader);
        String typed = TypedText.lines(narrative);
        KeptNote kept = notes.keep(id.value(), known(item, meeting), version, typed, reader);
        if (!kept.clashes()) return redirect("/meetings/" + id + "/notes#item-" + item);
        response.setStatus(HttpStatus.CONFLICT.value());
        List<NotedItem> items = NotedItem.of(meeting, notes.of(id.value())).stream()
                .map(one -> one.clashing(item.value(), typed))
                .toList();
        return shown(meeting, items, model);
    }

    /** With script: the same while somebody types. */
    @PostMapping(path = PATH + "/{item}/kept", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MeetingNote> keptWhileTyping(
            @PathVariable MeetingId id,
            @PathVariable LocalId item,
            @RequestParam long version,
            @RequestParam String narrative,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader) {
        Meeting meeting = meeting(id, place, reader);
        KeptNote kept = notes.keep(id.value(), known(item, meeting), version, TypedText.lines(narrative), reader);
        return ResponseEntity.status(kept.clashes() ? HttpStatus.CONFLICT : HttpStatus.OK)
                .body(kept.note());
    }

    /** Records what was typed as minutes of the items, and draws the draft up. */
    @PostMapping(PATH)
    RedirectView record(
            @PathVariable MeetingId id, @AtPresent PlaceInTime place, @AuthenticationPrincipal Actor reader) {
        Meeting meeting = meeting(id, place, reader);
        long version = recording.record(meeting, NotedItem.of(meeting, notes.of(id.value())), reader);
        return redirect("/meetings/" + id + "/minutes?atLeast=" + version);
    }

    /** @throws org.daybook.shared.rejection.Rejection if the reader may not minute the meeting */
    private Meeting meeting(MeetingId id, PlaceInTime place, Actor reader) {
        Opening opening = openings.meeting(id, reader);
        Meeting meeting = meetings.at(opening, place.moment(), reader).meeting();
        PermissionTable.committed()
                .actingAs(
                        ANY,
                        reader,
                        opening.programmes(),
                        reader.capacities(meeting.board().id()));
        return meeting;
    }

    private static String known(LocalId item, Meeting meeting) {
        return meeting.items().stream()
                .filter(one -> one.item().equals(item.value()))
                .findFirst()
                .orElseThrow(() -> new Refused(404, "unknown-item", "item", "The agenda has no such item"))
                .item();
    }

    private static String shown(Meeting meeting, List<NotedItem> items, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("phrases", new MeetingWords());
        model.addAttribute("noted", items);
        model.addAttribute("recordable", items.stream().anyMatch(NotedItem::isUnrecorded));
        return "meeting-notes";
    }

    private static RedirectView redirect(String path) {
        RedirectView there = new RedirectView(path, true);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }
}
