package org.daybook.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.app.identity.problem.ProblemAnswer;
import org.springframework.http.HttpMethod;

/**
 * The page that a stranger requested before signing in, as a path and query of this server. The sign-in form carries
 * it, so nothing is stored for strangers. Anything that a browser could read as an address elsewhere is not accepted.
 */
final class LocalAddress {

    /** The parameter of the sign-in page and of its form. */
    static final String PARAMETER = "to";

    private static final int LONGEST = 2_000;
    /** A path that begins with one slash, then its query: printable ASCII, no backslash and no fragment. */
    private static final Pattern PATH = Pattern.compile("/(?:[!$-\\[\\]^_a-~][!-\\[\\]^_a-~]*)?");

    private LocalAddress() {}

    /** The sign-in page that leads to the requested page. The index, which it leads to anyway, is not named. */
    static String signInFor(HttpServletRequest request) {
        String signIn = request.getContextPath() + "/login";
        if (!HttpMethod.GET.matches(request.getMethod()) || !ProblemAnswer.wantsPage(request)) return signIn;
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean index = asked.equals(request.getContextPath() + "/");
        return index
                ? signIn
                : read(asked).map(to -> signIn + "?" + parameter(to)).orElse(signIn);
    }

    /** {@code to=} and the address, encoded for a query. */
    static String parameter(String address) {
        return PARAMETER + "=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The address if it is local; empty for everything else, null included. */
    static Optional<String> read(String written) {
        return Optional.ofNullable(written).filter(LocalAddress::isLocal);
    }

    private static boolean isLocal(String written) {
        if (written.length() > LONGEST || written.startsWith("//") || written.indexOf('#') >= 0) return false;
        if (!PATH.matcher(written).matches()) return false;
        try {
            URI uri = new URI(written);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
