package org.daybook.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.Json;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The write API: two routes take every command, and a new command needs no change here. */
@RestController
class CommandController {

    private final CommandService commands;

    CommandController(CommandService commands) {
        this.commands = commands;
    }

    @PostMapping("/api/{aggregates}")
    void open(
            @PathVariable String aggregates,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Actor actor)
            throws IOException {
        CommandParser.aggregate(aggregates);
        ObjectNode body = JsonBody.read(request);
        answer(commands.open(aggregates, body, PreconditionHeaders.read(request::getHeaders), actor), response);
    }

    @PostMapping("/api/{aggregates}/{id}/{command}")
    void act(
            @PathVariable String aggregates,
            @PathVariable String id,
            @PathVariable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Actor actor)
            throws IOException {
        CommandParser.command(CommandParser.aggregate(aggregates), command);
        ObjectNode body = JsonBody.read(request);
        Preconditions conditions = PreconditionHeaders.read(request::getHeaders);
        answer(commands.act(aggregates, id, command, body, conditions, actor), response);
    }

    /** Written here: to have it converted and its type negotiated would cost as much as to read the request. */
    private static void answer(Receipt receipt, HttpServletResponse response) throws IOException {
        byte[] json = Json.mapper().writeValueAsBytes(receipt);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.ETAG, "\"" + receipt.version() + "\"");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
