package org.daybook.app.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Response headers that prevent a browser from doing more with a response than showing it. */
final class SafeHeaders {

    private static final String STRICT =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";
    /** The API's documentation page writes its own styles and carries its images within them. */
    private static final String DOCUMENTATION = STRICT + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private SafeHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        RequestMatcher documentation = PathPatternRequestMatcher.withDefaults().matcher("/swagger-ui/**");
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .addHeaderWriter(policy(documentation, DOCUMENTATION))
                .addHeaderWriter(policy(new NegatedRequestMatcher(documentation), STRICT));
    }

    private static DelegatingRequestMatcherHeaderWriter policy(RequestMatcher where, String policy) {
        return new DelegatingRequestMatcherHeaderWriter(where, new ContentSecurityPolicyHeaderWriter(policy));
    }
}
