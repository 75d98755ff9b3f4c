package org.daybook.app.store.redaction;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.command.http.StrictBody;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Rejection;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OnCommandSide
record RedactTextController(Optional<Redacting> redacting) {

    /** Takes a text that the law orders out of every entry of its programme, and leaves entries that say so. */
    @PostMapping("/api/redactions")
    RedactionReceipt redact(HttpServletRequest request, @AuthenticationPrincipal Actor actor) throws IOException {
        RedactText asked = StrictBody.read(request, RedactText.class);
        return redacting.orElseThrow(RedactTextController::unable).redact(asked, actor);
    }

    private static Rejection unable() {
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "redaction-not-possible",
                "Texts are redacted where PostgreSQL keeps the record and daybook.database.redactor-username names the"
                        + " role that may");
    }
}
