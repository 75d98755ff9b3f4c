package org.daybook.shared.text;

import java.net.URI;
import java.net.URISyntaxException;
import org.daybook.shared.rejection.InvalidValue;

/** The address of evidence; files are not stored. Only web addresses, so that a link can be shown safely. */
public record Link(String url, Name label) {

    private static final int MOST = 2_000;

    /** @throws InvalidValue if the address is not an absolute http or https one */
    public Link {
        Required.present(url, "url");
        if (url.length() > MOST || !isWebAddress(url)) {
            throw new InvalidValue("url", "must be a web address that starts with http:// or https://");
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
