package org.daybook.command.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.daybook.command.aggregate.Receipt;
import org.daybook.command.sending.CommandSender;
import org.daybook.shared.account.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The one generic door: every command there is goes through it, and a new one needs nothing here. */
@RestController
class CommandDoor {

    private final CommandSender sender;

    CommandDoor(CommandSender sender) {
        this.sender = sender;
    }

    @PostMapping("/api/{aggregates}")
    ResponseEntity<Receipt> open(
            @PathVariable String aggregates,
            @RequestHeader HttpHeaders headers,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor)
            throws IOException {
        Asking.aggregate(aggregates);
        ObjectNode body = StrictBody.read(request);
        return answer(sender.send(
                Asking.opening(aggregates, body, ConditionHeaders.read(headers)).by(actor)));
    }

    @PostMapping("/api/{aggregates}/{id}/{command}")
    ResponseEntity<Receipt> act(
            @PathVariable String aggregates,
            @PathVariable String id,
            @PathVariable String command,
            @RequestHeader HttpHeaders headers,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor)
            throws IOException {
        Asking.command(Asking.aggregate(aggregates), command);
        ObjectNode body = StrictBody.read(request);
        Asked asked = Asking.of(aggregates, id, command, body, ConditionHeaders.read(headers));
        return answer(sender.send(asked.by(actor)));
    }

    private static ResponseEntity<Receipt> answer(Receipt receipt) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"" + receipt.version() + "\"")
                .body(receipt);
    }
}
