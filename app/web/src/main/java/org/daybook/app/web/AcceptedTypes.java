package org.daybook.app.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The media types of the Accept header of a request. A problem type (RFC 9457) applies only to failures and is never
 * the type of a success: a client that accepts nothing else is answered in JSON.
 */
final class AcceptedTypes implements ContentNegotiationStrategy {

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> named = header.resolveMediaTypes(request);
        List<MediaType> ofSuccess =
                named.stream().filter(type -> !isOfProblems(type)).toList();
        return ofSuccess.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : ofSuccess;
    }

    private static boolean isOfProblems(MediaType type) {
        return type.equalsTypeAndSubtype(MediaType.APPLICATION_PROBLEM_JSON)
                || type.equalsTypeAndSubtype(MediaType.APPLICATION_PROBLEM_XML);
    }
}
