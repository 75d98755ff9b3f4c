package org.daybook.app.web.meeting.notes;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.app.web.meeting.MeetingWords;
import org.daybook.app.web.meeting.WritableMeetings;
import org.daybook.query.action.FindActions;
import org.daybook.query.meeting.Meeting;
import org.daybook.query.meeting.content.MeetingItem;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The workspace of a meeting that runs: what is typed about each item is kept at once and recorded as minutes later. */
@Controller
@OnQuerySide
record NotesPages(WritableMeetings meetings, FindActions actions, MeetingNotes notes, RecordNotes recording) {

    private static final String PATH = "/meetings/{id}/notes";
    private static final String RECORD = "record:";
    private static final RecordMinute ANY = new RecordMinute(new LocalId("any"), new Text("any"));

    @GetMapping(PATH)
    String workspace(
            @PathVariable MeetingId id,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Meeting meeting = meeting(id, place, reader);
        return shown(meeting, NotedItem.of(meeting, notes.of(id.value())), place, reader, model);
    }

    /**
     * Keeps every text that was touched, and shows both where somebody else kept another meanwhile.
     *
     * @param then what follows, and the item that it is about: "record:" records them as minutes and draws the draft up
     */
    @PostMapping(PATH)
    Object save(
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "item:") String then,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model) {
        Meeting meeting = meeting(id, place, reader);
        Map<String, String> clashing = new HashMap<>();
        for (MeetingItem item : meeting.items()) {
            SentNote sent = SentNote.of(item.item(), fields);
            if (sent.isChanged() && keep(id, item, sent, reader).clashes()) clashing.put(item.item(), sent.narrative());
        }
        List<NotedItem> items = NotedItem.of(meeting, notes.of(id.value()));
        if (!clashing.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return shown(
                    meeting, items.stream().map(one -> one.clashing(clashing)).toList(), place, reader, model);
        }
        if (!then.equals(RECORD)) return redirect(FollowingPage.of(id, meeting.heldOn(), then));
        return redirect("/meetings/" + id + "/minutes?atLeast=" + recording.record(meeting, items, reader));
    }

    private KeptNote keep(MeetingId id, MeetingItem item, SentNote sent, Actor reader) {
        return notes.keep(id.value(), item.item(), sent.version(), sent.narrative(), reader);
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

    private Meeting meeting(MeetingId id, PlaceInTime place, Actor reader) {
        return meetings.find(id, ANY, place, reader).meeting();
    }

    private static String known(LocalId item, Meeting meeting) {
        return meeting.items().stream()
                .filter(one -> one.item().equals(item.value()))
                .findFirst()
                .orElseThrow(() -> new Refused(404, "unknown-item", "item", "The agenda has no such item"))
                .item();
    }

    private String shown(Meeting meeting, List<NotedItem> items, PlaceInTime place, Actor reader, Model model) {
        model.addAttribute(
                "raised",
                actions.raisedAt(MeetingId.of(meeting.id()), place.moment(), reader).stream()
                        .filter(action -> action.item() != null)
                        .collect(Collectors.groupingBy(action -> action.item().value())));
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
