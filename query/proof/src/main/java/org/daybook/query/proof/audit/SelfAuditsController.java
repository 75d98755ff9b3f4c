package org.daybook.query.proof.audit;

import java.util.Optional;
import java.util.UUID;
import org.daybook.query.listing.Limit;
import org.daybook.query.proof.audit.check.KeptCheckpoint;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Uuids;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/self-audits")
record SelfAuditsController(SelfAudits audits, AuditLog log) {

    /** Compares ledger and views with the record, and with a checkpoint that the client has kept. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    AuditRun start(@RequestBody(required = false) AuditRequest asked, @AuthenticationPrincipal Actor actor) {
        check(actor);
        Optional<KeptCheckpoint> kept = Optional.ofNullable(asked)
                .filter(request -> request.checkpoint() != null || request.key() != null)
                .map(SelfAuditsController::kept);
        return audits.start(Optional.of(actor.account()), kept);
    }

    private static KeptCheckpoint kept(AuditRequest asked) {
        if (asked.checkpoint() == null) throw new InvalidValue("checkpoint", "is required with a key");
        return KeptCheckpoint.read(asked.checkpoint(), asked.key());
    }

    /** The last self-audits, newest first. */
    @GetMapping
    AuditsAnswer list(@RequestParam(required = false) String limit, @AuthenticationPrincipal Actor actor) {
        check(actor);
        return new AuditsAnswer(log.newest(Limit.read(limit)));
    }

    /** One of them, with what it found. */
    @GetMapping("/{id}")
    AuditAnswer find(@PathVariable String id, @AuthenticationPrincipal Actor actor) {
        check(actor);
        UUID run = Uuids.read(id);
        return new AuditAnswer(log.find(run).orElseThrow(SelfAuditsController::unknown), log.findings(run));
    }

    private static Rejection unknown() {
        return new Rejection(Rejection.Kind.NOT_FOUND, "unknown-self-audit", "There is no such self-audit");
    }

    private static void check(Actor actor) {
        if (actor.holds(Role.ADMIN) || actor.holdsEverywhere(Role.AUDITOR)) return;
        throw new Rejection(
                Rejection.Kind.FORBIDDEN,
                "only-auditors-audit",
                "Self-audits are for auditors of every programme, and for administrators");
    }
}
