package org.daybook.query.proof.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.query.asof.AsOf;
import org.daybook.query.asof.AsOfArgument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Names with every view the first checkpoint that proves everything it shows: {@code Daybook-Checkpoint}, its size and
 * its root in Base64. It is always the same for the same moment, and absent until the last entry shown is covered.
 */
@RestControllerAdvice
class ProvedIn implements ResponseBodyAdvice<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(ProvedIn.class);

    private static final String HEADER = "Daybook-Checkpoint";

    private final StoredLedger ledger;
    private final AtomicReference<Found> last = new AtomicReference<>();

    ProvedIn(StoredLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Every position from the requested one up to the size of the checkpoint found has that as its first checkpoint.
     */
    private record Found(long from, PublishedCheckpoint checkpoint) {

        boolean proves(long position) {
            return position >= from && position < checkpoint.size();
        }
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        moment(request).flatMap(moment -> proving(moment.position())).ifPresent(checkpoint -> response.getHeaders()
                .set(HEADER, checkpoint.size() + " " + checkpoint.root()));
        return body;
    }

    private static Optional<AsOf> moment(ServerHttpRequest request) {
        if (!(request instanceof ServletServerHttpRequest servlet)) return Optional.empty();
        HttpServletRequest asked = servlet.getServletRequest();
        return asked.getAttribute(AsOfArgument.RESOLVED) instanceof AsOf moment
                ? Optional.of(moment)
                : Optional.empty();
    }

    private Optional<PublishedCheckpoint> proving(long position) {
        Found found = last.get();
        if (found != null && found.proves(position)) return Optional.of(found.checkpoint());
        try {
            Optional<PublishedCheckpoint> checkpoint = ledger.proving(position);
            checkpoint.ifPresent(one -> last.set(new Found(position, one)));
            return checkpoint;
        } catch (IllegalArgumentException e) {
            // A note that cannot be read is for the self-audit to find; the view is answered.
            LOG.warn("The checkpoint that proves position {} cannot be read", position, e);
            return Optional.empty();
        }
    }
}
