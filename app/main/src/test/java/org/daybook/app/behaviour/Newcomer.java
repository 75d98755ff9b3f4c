package org.daybook.app.behaviour;

import java.net.URI;
import java.util.UUID;
import org.daybook.app.PlainBrowser;

/** Signs in with the one-time password that an administrator hands out, chooses another, and makes a token. */
final class Newcomer {

    private static final String CHOSEN = "correct-horse-battery";

    private Newcomer() {}

    static String tokenOf(String account, Api administrator, URI url) {
        String name = "newcomer." + UUID.randomUUID();
        String oneTime = administrator
                .put("/api/accounts/" + account + "/credentials", "{\"loginName\":\"" + name + "\"}")
                .ok()
                .get("oneTimePassword")
                .asString();
        return ownToken(name, oneTime, url);
    }

    static String ownToken(String name, String oneTime, URI url) {
        PlainBrowser browser = new PlainBrowser(url);
        browser.signIn(name, oneTime);
        browser.choosePassword(oneTime, CHOSEN);
        browser.signIn(name, CHOSEN);
        return browser.ownToken();
    }
}
