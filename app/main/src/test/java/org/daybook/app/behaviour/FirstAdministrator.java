package org.daybook.app.behaviour;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the one-time password that a first start prints, chooses another, and lets the others in. */
public final class FirstAdministrator {

    private static final Pattern PRINTED = Pattern.compile("Sign in at /login as\\R\\R +(\\S+)\\R +(\\S+)\\R");

    private final URI url;
    private final Api api;

    public FirstAdministrator(DaybookProcess daybook) {
        url = daybook.url();
        Matcher printed = PRINTED.matcher(daybook.said());
        if (!printed.find()) throw new AssertionError("No password was printed:\n" + daybook.said());
        api = new Api(url, Newcomer.ownToken(printed.group(1), printed.group(2), url));
    }

    /** The token that the holder of a new account with that role for every programme makes. */
    public String tokenOfA(String role) {
        String account = api.post("/api/accounts", "{\"post\":\"Tester\"}")
                .ok()
                .get("id")
                .asString();
        api.post("/api/accounts/" + account + "/grant-role", "{\"role\":\"" + role + "\",\"everywhere\":true}")
                .ok();
        return Newcomer.tokenOf(account, api, url);
    }
}
