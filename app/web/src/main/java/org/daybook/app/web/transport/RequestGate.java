package org.daybook.app.web.transport;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.daybook.app.identity.guessing.ClientNetwork;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.Problem;

/**
 * Checks every request before anything works on it: its method is known, no body comes where none is expected, its
 * network has not too many requests in progress, and it gets a turn. Health needs no turn.
 */
final class RequestGate extends ValveBase {

    private static final String HEALTH = "/actuator/health";
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS");
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final int STRANGERS_FORM = 8 * 1024;
    private static final String METHODS = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT";

    private final TransportProperties limits;
    private final Turns turns;
    private final PerNetwork forwarded;

    RequestGate(TransportProperties limits, Turns turns) {
        super(true);
        this.limits = limits;
        this.turns = turns;
        forwarded = new PerNetwork(limits.connectionsPerAddress());
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.isAsyncDispatching()) {
            getNext().invoke(request, response);
            return;
        }
        PacedChannel.current().ifPresent(PacedChannel::body);
        try {
            Optional<Problem> refusal = refusal(request, response);
            if (refusal.isPresent()) answer(refusal.get(), request, response);
            else admitted(request, response);
        } finally {
            PacedChannel.current().ifPresent(PacedChannel::answered);
        }
    }

    private void admitted(Request request, Response response) throws IOException, ServletException {
        boolean viaProxy = !request.getRemoteAddr().equals(request.getPeerAddr());
        ClientNetwork network = viaProxy ? ClientNetwork.of(request.getRemoteAddr()) : null;
        if (network != null && !forwarded.open(network)) {
            answer(tooMany(), request, response);
            return;
        }
        try {
            inTurn(request, response);
        } finally {
            if (network != null) forwarded.close(network);
        }
    }

    private void inTurn(Request request, Response response) throws IOException, ServletException {
        if (isHealth(request)) {
            getNext().invoke(request, response);
        } else if (turns.take(limits.turnWithin())) {
            try {
                getNext().invoke(request, response);
            } finally {
                turns.giveBack();
            }
        } else {
            answer(Problem.of(503, "busy", "", "Daybook is busy. Try again in a few seconds."), request, response);
        }
    }

    private static boolean isHealth(Request request) {
        String path = request.getDecodedRequestURI();
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }

    private static Optional<Problem> refusal(Request request, Response response) {
        String method = request.getMethod();
        if (WITHOUT_BODY.contains(method))
            return UnexpectedBodies.hasBody(request) ? Optional.of(unexpectedBody(method)) : Optional.empty();
        if (WITH_BODY.contains(method))
            return isTooMuchOfAStranger(request) ? Optional.of(tooMuch(request, response)) : Optional.empty();
        response.setHeader("Allow", METHODS);
        return Optional.of(Problem.of(
                405, "method-not-allowed", "", "Daybook does not know this method. It knows " + METHODS + "."));
    }

    /**
     * A form is held in memory as a whole, and room for it is made before it comes; who has not signed in has none to send
     * but the one with name and password. Other bodies are not read before somebody is let in.
     */
    private static boolean isTooMuchOfAStranger(Request request) {
        boolean small = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= STRANGERS_FORM;
        return UnexpectedBodies.isForm(request) && !small && request.getSession(false) == null;
    }

    private static Problem tooMuch(Request request, Response response) {
        String most = "at most " + STRANGERS_FORM + " bytes, and must say how many with Content-Length.";
        if (request.getDecodedRequestURI().endsWith("/login")) {
            return Problem.of(413, "too-big", "", "The form is too big: this one has " + most);
        }
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Daybook\"");
        return Problem.of(401, "not-signed-in", "", "Sign in first. Until then a form has " + most);
    }

    private static Problem unexpectedBody(String method) {
        return Problem.of(400, "unexpected-body", "", "Send " + method + " without a body.");
    }

    private static Problem tooMany() {
        return Problem.of(
                429,
                "too-many-requests-at-once",
                "",
                "Too many requests from your network are in progress. Try again in a few seconds.");
    }

    /** Closes the connection without reading what the client still sends. */
    private static void answer(Problem problem, Request request, Response response) throws IOException {
        if (problem.status() == 503 || problem.status() == 429) response.setHeader("Retry-After", "2");
        response.setStatus(problem.status());
        response.setHeader("Connection", "close");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
        response.flushBuffer();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}
