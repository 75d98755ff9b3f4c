package org.daybook.app.behaviour;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.app.PlainBrowser;

/** Reads the one-time password that a first start prints, chooses another, and lets the others in. */
final class FirstAdministrator {

    private static final Pattern PRINTED = Pattern.compile("signs in at /login as\\R\\R +(\\S+)\\R +(\\S+)\\R");
    private static final String CHOSEN = "correct-horse-battery";

    private final URI url;
    private final Api api;

    FirstAdministrator(DaybookProcess daybook) {
        url = daybook.url();
        Matcher printed = PRINTED.matcher(daybook.said());
        if (!printed.find()) throw new AssertionError("No password was printed:\n" + daybook.said());
        api = new Api(url, ownToken(printed.group(1), printed.group(2)));
    }

    /** The token that the holder of a new account with that role for every programme makes. */
    String tokenOfA(String role) {
        String account = "/api/accounts/"
                + api.post("/api/accounts", "{\"post\":\"Tester\"}")
                        .ok()
                        .get("id")
                        .asString();
        api.post(account + "/grant-role", "{\"role\":\"" + role + "\",\"everywhere\":true}")
                .ok();
        String name = role.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID();
        String oneTime = api.put(account + "/credentials", "{\"loginName\":\"" + name + "\"}")
                .ok()
                .get("oneTimePassword")
                .asString();
        return ownToken(name, oneTime);
    }

    private String ownToken(String name, String oneTime) {
        PlainBrowser browser = new PlainBrowser(url);
        browser.signIn(name, oneTime);
        browser.choosePassword(oneTime, CHOSEN);
        browser.signIn(name, CHOSEN);
        return browser.ownToken();
    }
}
