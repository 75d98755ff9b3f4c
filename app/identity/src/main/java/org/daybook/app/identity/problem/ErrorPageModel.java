package org.daybook.app.identity.problem;

import java.util.HashMap;
import java.util.Map;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.rejection.Problem;
import org.jspecify.annotations.Nullable;

/** What the page of a problem shows: the problem in sentences that call the parts of an address what pages call them. */
final class ErrorPageModel {

    private static final String GRANTED_BY = " An administrator grants roles.";

    /** By the name of the parameter. Any other is a part of the address. */
    private static final Map<String, String> CALLED = Map.of(
            "on", "the date",
            "knownAt", "the moment known",
            "from", "the start",
            "to", "the end",
            "months", "the number of months",
            "entry", "the entry",
            "programme", "the programme",
            "board", "the board");

    private ErrorPageModel() {}

    /** @param reader who is signed in; absent where nobody is */
    static Map<String, Object> of(Problem problem, @Nullable Actor reader) {
        Map<String, Object> model = new HashMap<>();
        model.put("problem", problem);
        model.put("reader", reader);
        model.put("said", said(problem, reader));
        boolean inTheAddress = problem.status() == 400 && problem.field() != null;
        if (inTheAddress && CALLED.containsKey(problem.field())) model.put("check", CALLED.get(problem.field()));
        return model;
    }

    private static String said(Problem problem, @Nullable Actor reader) {
        String detail = problem.detail();
        if (problem.field() != null && detail.startsWith(problem.field() + " ")) {
            String called = CALLED.getOrDefault(problem.field(), "a part of the address");
            detail = Character.toUpperCase(called.charAt(0))
                    + called.substring(1)
                    + detail.substring(problem.field().length());
        }
        if (reader != null && reader.holds(Role.ADMIN)) detail = detail.replace(GRANTED_BY, "");
        return detail.matches("(?s).*[.?!]") ? detail : detail + ".";
    }
}
