package org.daybook.query.meeting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.standing.Openings;
import org.daybook.query.listing.StandingParts;
import org.daybook.shared.account.Actor;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.document.FrozenMinutes;
import org.daybook.shared.meeting.minutes.Approval;
import org.daybook.shared.meeting.minutes.MinutesFacts;
import org.daybook.shared.meeting.privacy.FrozenPrivateMinutes;
import org.daybook.shared.meeting.privacy.PrivacyFacts;
import org.daybook.shared.rejection.Rejection;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record FrozenMinutesController(Openings openings, StandingParts parts) {

    /** The approved minutes of a meeting: the bytes that were frozen, with their salted digest beside them. */
    @GetMapping(path = "/api/meetings/{id}/minutes", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> minutes(@PathVariable MeetingId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        ThingFacts meeting = parts.one(
                        openings.meeting(id, reader), List.of(MinutesFacts.APPROVAL, MinutesFacts.FROZEN), moment)
                .itself();
        FrozenMinutes frozen = meeting.value(MinutesFacts.FROZEN).orElseThrow(FrozenMinutesController::unknown);
        Approval approval = meeting.get(MinutesFacts.APPROVAL);
        return ResponseEntity.ok()
                .eTag("\"" + approval.digest() + "\"")
                .header("Daybook-Digest", approval.digest())
                .header("Daybook-Digest-Salt", approval.digestSalt())
                .contentType(MediaType.APPLICATION_JSON)
                .body(frozen.json().getBytes(StandardCharsets.UTF_8));
    }

    /** The approved minutes of the private items of a meeting, frozen apart, for those who may read them. */
    @GetMapping(path = "/api/meetings/{id}/private-minutes", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> privateMinutes(
            @PathVariable MeetingId id, AsOf moment, @AuthenticationPrincipal Actor reader) {
        FrozenPrivateMinutes frozen = parts.one(openings.meeting(id, reader), List.of(PrivacyFacts.FROZEN), moment)
                .itself()
                .value(PrivacyFacts.FROZEN)
                .orElseThrow(FrozenMinutesController::noneForThem);
        return ResponseEntity.ok()
                .eTag("\"" + frozen.digest() + "\"")
                .header("Daybook-Digest", frozen.digest())
                .header("Daybook-Digest-Salt", frozen.digestSalt())
                .contentType(MediaType.APPLICATION_JSON)
                .body(frozen.json().getBytes(StandardCharsets.UTF_8));
    }

    private static Rejection noneForThem() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                "unknown-minutes",
                "id",
                "No minutes of private items of this meeting were frozen, or none that you may read");
    }

    private static Rejection unknown() {
        return new Rejection(
                Rejection.Kind.NOT_FOUND,
                "unknown-minutes",
                "id",
                "No minutes of this meeting were frozen; they are frozen when minutes drawn up item by item are approved");
    }
}
