package org.daybook.app.identity.problem;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.res.StringManager;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests that the server refuses before any of our code sees them, such as a malformed address. */
public final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);
    private static final int FIRST_ERROR = 400;
    private static final String TOO_LARGE =
            StringManager.getManager(Http11Processor.class).getString("iib.requestheadertoolarge.error");
    private static final String TOO_MANY = StringManager.getManager(MimeHeaders.class)
            .getString("headers.maxCountFail", "")
            .replaceFirst("\\[.*", "");

    /** Lets it answer in the place of the server's own page. */
    public static void speakFor(Context context) {
        if (context.getParent() instanceof StandardHost host)
            host.setErrorReportValveClass(ProblemValve.class.getName());
    }

    /** Tomcat answers 400 to an address or headers that are too big; there are statuses for both. */
    private static int status(Request request, Response response, Throwable failure) {
        String why = failure == null ? "" : String.valueOf(failure.getMessage());
        if (why.equals(TOO_LARGE))
            return request.getCoyoteRequest().requestURI().isNull() ? 414 : 431;
        return why.startsWith(TOO_MANY) ? 431 : response.getStatus();
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setStatus(status(request, response, failure));
            Problem problem = RequestProblems.of(response.getStatus());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The client is gone and cannot be answered", e);
        }
    }
}
