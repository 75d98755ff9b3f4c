package org.daybook.query.update;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.Limit;
import org.daybook.query.update.FindUpdates.Frozen;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record UpdatesController(Openings openings, FindUpdates updates) {

    /** The submitted updates of a workstream, in the order of their numbers. */
    @GetMapping("/api/workstreams/{id}/updates")
    UpdatesAnswer updates(
            @PathVariable WorkstreamId id,
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        UUID workstream = openings.workstream(id, reader).aggregate();
        int most = Limit.read(limit);
        List<UpdateItem> found =
                updates.after(workstream, after == null ? 0 : number(after, "after"), moment, most + 1);
        List<UpdateItem> items = found.subList(0, Math.min(most, found.size()));
        return new UpdatesAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                items,
                found.size() > most ? items.getLast().id() : null);
    }

    /** The slide of a submitted update: the bytes that were frozen, with their salted digest beside them. */
    @GetMapping(path = "/api/workstreams/{id}/updates/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> update(
            @PathVariable WorkstreamId id,
            @PathVariable String number,
            AsOf moment,
            @AuthenticationPrincipal Actor reader) {
        UUID workstream = openings.workstream(id, reader).aggregate();
        Frozen frozen =
                updates.frozen(workstream, number(number, "number"), moment).orElseThrow(UpdatesController::unknown);
        return ResponseEntity.ok()
                .eTag("\"" + frozen.update().digest() + "\"")
                .header("Daybook-Update", frozen.update().number().toString())
                .header("Daybook-Digest", frozen.update().digest())
                .header("Daybook-Digest-Salt", frozen.update().digestSalt())
                .contentType(MediaType.APPLICATION_JSON)
                .body(frozen.json().getBytes(StandardCharsets.UTF_8));
    }

    private static int number(String written, String field) {
        if (!written.matches("[0-9]{1,9}")) throw new InvalidValue(field, "must be the number of an update");
        return Integer.parseInt(written);
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                "unknown-update",
                "number",
                "The workstream has submitted no update of that number, or not yet");
    }
}
