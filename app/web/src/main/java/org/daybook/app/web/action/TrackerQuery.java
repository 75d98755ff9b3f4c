package org.daybook.app.web.action;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.app.web.frame.Frame;
import org.daybook.query.action.ActionFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What the form above the tracker chooses; empty fields choose nothing. */
public record TrackerQuery(
        String board, String owner, String mine, String workstream, String status, String due, String sort) {

    ActionFilter filter() {
        return ActionFilter.read(
                Frame.filledIn(board),
                Frame.filledIn(owner),
                Frame.filledIn(mine),
                Frame.filledIn(workstream),
                Frame.filledIn(status),
                Frame.filledIn(due),
                Frame.filledIn(sort));
    }

    /** The address of the next page with the same choice; null where there is none. */
    String next(String address) {
        if (address == null) return null;
        UriComponentsBuilder next = UriComponentsBuilder.fromUriString(address);
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("board", board);
        chosen.put("owner", owner);
        chosen.put("mine", mine);
        chosen.put("workstream", workstream);
        chosen.put("status", status);
        chosen.put("due", due);
        chosen.put("sort", sort);
        chosen.forEach((name, value) -> {
            if (Frame.filledIn(value) != null) next.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        });
        return next.build(true).toUriString();
    }

    public boolean chooses(String name, String value) {
        String chosen =
                switch (name) {
                    case "status" -> status;
                    case "due" -> due;
                    case "sort" -> sort;
                    case "board" -> board;
                    default -> throw new IllegalArgumentException("No choice is called " + name);
                };
        return value.equals(chosen == null ? "" : chosen);
    }
}
