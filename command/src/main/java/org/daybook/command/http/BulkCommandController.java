package org.daybook.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.shared.account.Actor;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.Rejection;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes many commands in one request, one on each line. Every line is a transaction of its own and is answered, in
 * order and as soon as it is done, with one line: its receipt, or the problem because of which nothing was written. A
 * bad line does not stop the others.
 */
@RestController
class BulkCommandController {

    private static final MediaType LINES = MediaType.APPLICATION_NDJSON;

    private final CommandSender sender;
    private final CommandParser parser;
    private final ProblemMapper problems;

    BulkCommandController(CommandSender sender, ProblemMapper problems, Clock clock, ZoneId zone) {
        this.sender = sender;
        this.parser = new CommandParser(clock, zone);
        this.problems = problems;
    }

    @PostMapping("/api/commands")
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaTypes.require(LINES, request.getContentType());
        response.setContentType(LINES.toString());
        Readmission readmission = Readmission.of(request);
        BoundedLineReader lines = new BoundedLineReader(request.getInputStream());
        for (long number = 1; lines.hasNext(); number++) {
            ObjectNode answer = answer(lines, readmission);
            if (answer != null) write(answer.put("line", number), response.getOutputStream());
        }
    }

    /** What is answered to the next line; null for a blank one. */
    private ObjectNode answer(BoundedLineReader lines, Readmission readmission) throws IOException {
        try {
            byte[] line = lines.next();
            if (isBlank(line)) return null;
            ObjectNode receipt =
                    Json.mapper().valueToTree(sender.send(BulkLine.read(line, parser, () -> actor(readmission))));
            return receipt.put("status", 200);
        } catch (RuntimeException e) {
            return Json.mapper().valueToTree(problems.of(e));
        }
    }

    /** Asked for each line: who is suspended meanwhile writes no more. */
    private static Actor actor(Readmission readmission) {
        return readmission
                .now()
                .orElseThrow(() -> new Rejection(
                        Rejection.Kind.FORBIDDEN,
                        "no-longer-admitted",
                        "",
                        "The token or account with which this request began is no longer valid. Nothing was"
                                + " written by this line"));
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') return false;
        }
        return true;
    }

    private static void write(ObjectNode answer, OutputStream out) throws IOException {
        out.write(Json.mapper().writeValueAsBytes(answer));
        out.write('\n');
        out.flush();
    }
}
