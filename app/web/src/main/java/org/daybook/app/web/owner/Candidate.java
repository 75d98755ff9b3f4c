package org.daybook.app.web.owner;

import java.util.UUID;

/** An active account that may own workstreams of a programme. */
record Candidate(UUID account, String post) {

    private static final int TELLING = 6;

    /** Its post and, as several may have the same one, the end of its id. */
    public String called() {
        String id = account.toString();
        return post + " (account …" + id.substring(id.length() - TELLING) + ")";
    }
}
