package org.daybook.query.rebuild;

import java.util.List;
import java.util.Optional;
import org.daybook.query.asof.ParameterText;
import org.daybook.query.listing.Limit;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Uuids;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/operations/rebuilds")
class RebuildsController {

    private final Rebuilds rebuilds;

    RebuildsController(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** Starts a rebuild of the views from the events; they go on serving meanwhile. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Rebuild start(@AuthenticationPrincipal Actor actor) {
        administrator(actor);
        return rebuilds.start(actor.account());
    }

    /** The requested rebuilds, newest first, and their progress. */
    @GetMapping
    RebuildsAnswer list(
            @RequestParam(required = false) String limit,
            @RequestParam(required = false) String after,
            @AuthenticationPrincipal Actor actor) {
        administrator(actor);
        int most = Limit.read(limit);
        List<Rebuild> found = rebuilds.list(
                Optional.ofNullable(after).map(id -> ParameterText.value("after", id, Uuids::read)), most + 1);
        List<Rebuild> items = found.subList(0, Math.min(most, found.size()));
        return new RebuildsAnswer(
                items, found.size() > most ? items.getLast().id().toString() : null);
    }

    private static void administrator(Actor actor) {
        if (actor.holds(Role.ADMIN)) return;
        throw new Rejection(
                Rejection.Kind.FORBIDDEN, "only-administrators-rebuild", "", "Views are rebuilt by administrators");
    }
}
