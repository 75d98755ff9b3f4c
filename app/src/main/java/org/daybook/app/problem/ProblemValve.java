package org.daybook.app.problem;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what the server refuses before anything of ours sees it, such as an address that cannot be read. */
public final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);
    private static final int FIRST_ERROR = 400;

    /** Lets it answer in the place of the server's own page. */
    public static void speakFor(Context context) {
        if (context.getParent() instanceof StandardHost host)
            host.setErrorReportValveClass(ProblemValve.class.getName());
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Problem problem = RequestProblems.of(response.getStatus());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("Nobody is left to be answered", e);
        }
    }
}
