package org.daybook.app.web.decision;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.decision.DecisionFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Which decisions are to be shown and in which order, as the form of the register sends it; empty fields choose nothing. */
public record ChosenDecisions(
        String board, String workstream, String how, String outcome, String since, String until, String sort) {

    /** @throws org.daybook.shared.rejection.InvalidValue if one makes no sense */
    DecisionFilter read() {
        return DecisionFilter.read(board, workstream, how, outcome, since, until, sort);
    }

    /** The address of the next page with the same choice; null where there is none. */
    String next(String address) {
        if (address == null) return null;
        UriComponentsBuilder next = UriComponentsBuilder.fromUriString(address);
        chosen().forEach((name, value) -> {
            if (Frame.filledIn(value) != null) next.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        });
        return next.build(true).toUriString();
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("board", board);
        chosen.put("workstream", workstream);
        chosen.put("how", how);
        chosen.put("outcome", outcome);
        chosen.put("since", since);
        chosen.put("until", until);
        chosen.put("sort", sort);
        return chosen;
    }

    /** Whether that value is the one that is chosen; the empty one where nothing is. */
    public boolean chooses(String name, String value) {
        String said = chosen().get(name);
        return value.equals(said == null ? "" : said);
    }
}
