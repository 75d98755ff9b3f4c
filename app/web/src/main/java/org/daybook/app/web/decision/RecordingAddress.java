package org.daybook.app.web.decision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.query.decision.DecisionItem;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.text.Name;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of the form that records a decision, in which is filled in what the page that leads there knows. */
public final class RecordingAddress {

    private static final String FORM = "/decisions/do/register-decision";

    private final Map<String, String> known = new LinkedHashMap<>();

    /** Of a decision that answers a request. */
    public static RecordingAddress answering(DecisionItem request) {
        RecordingAddress address = new RecordingAddress();
        if (request.question()
                                .value()
                                .codePointCount(0, request.question().value().length())
                        <= Name.MOST
                && !request.question().value().contains("\n")) {
            address.known.put("heading", request.question().value());
        }
        address.known.put("request.choice", request.workstream().id() + "|" + request.decision());
        return address;
    }

    /** Of any decision of a meeting. */
    public static RecordingAddress anew() {
        return new RecordingAddress();
    }

    /** @param day on which it met; the decision takes effect on it. Absent before it has met */
    public RecordingAddress at(String meeting, LocalDate day) {
        known.put("authority.how", HowTaken.AT_A_MEETING.name());
        known.put("authority.atMeeting", meeting);
        if (day != null) known.put("effectiveOn", day.toString());
        return this;
    }

    RecordingAddress ofBoard(String board) {
        known.put("authority.ofBoard", board);
        return this;
    }

    public RecordingAddress underItem(String item) {
        known.put("authority.item", item);
        return this;
    }

    RecordingAddress onUpdate(String workstream, int number) {
        known.put("update.choice", workstream + "|" + number);
        return this;
    }

    @Override
    public String toString() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(FORM);
        known.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.build(true).toUriString();
    }
}
