package org.daybook.app.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.daybook.app.identity.credential.Credential;
import org.daybook.app.identity.credential.Secrets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recognises browsers that have signed in to an account before, by a cookie of their own (OWASP, "Slow Down Online
 * Guessing Attacks with Device Cookies"). The cookie lets nobody in: it keeps the guesses of strangers from counting
 * against its browser. It is good for as long as the password under which it was given, and for 400 days at most.
 */
@Component
public class KnownBrowsers {

    private static final String COOKIE = "daybook-browser-";
    private static final Duration LIFE = Duration.ofDays(400);

    /** More accounts use one browser nowhere; each cookie costs a comparison. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private volatile byte[] key;

    KnownBrowsers(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** To be called once the browser has shown the password of the account. */
    public void remember(Credential credential, HttpServletRequest request, HttpServletResponse response) {
        UUID account = credential.account().value();
        BrowserPass pass = new BrowserPass(account, credential.changedAt(), UUID.randomUUID());
        ResponseCookie cookie = ResponseCookie.from(COOKIE + account.toString().substring(0, 8), pass.signed(key()))
                .path(request.getContextPath() + "/login")
                .maxAge(LIFE)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** What the browser shows, whether or not it is still good. */
    public List<BrowserPass> shown(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return List.of();
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().startsWith(COOKIE))
                .limit(MOST)
                .map(cookie -> BrowserPass.read(cookie.getValue(), key()))
                .flatMap(Optional::stream)
                .toList();
    }

    private byte[] key() {
        byte[] known = key;
        if (known != null) return known;
        jdbc.sql("insert into account.browser_key (key) values (?) on conflict do nothing")
                .param(Secrets.key())
                .update();
        known = jdbc.sql("select key from account.browser_key")
                .query(byte[].class)
                .single();
        key = known;
        return known;
    }
}
