package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.daybook.app.Cast;
import org.daybook.app.Cast.Player;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.Json;

/**
 * A programme with a board and three meetings: one with an item that was private from the beginning, one with an item that was made
 * private once its minutes were approved, and one that is private as a whole. Every private text has {@link #mark} in it, and
 * nothing else has.
 */
final class PrivateBusiness {

    /** Told apart from that of every other. */
    final String mark = "Zwqx" + Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 32, 36);

    final String programme;
    final String workstream;
    final String board;
    final String meeting;
    final String later;
    final String whole;
    final String action;
    final String noted;
    final String decision;
    final String paper;
    /** Before anything was made private after the fact. */
    final Instant before;

    private final BiFunction<String, String, HttpResponse<String>> asSecretary;

    /**
     * @param post sends a body to a path as the secretary of boards
     * @param office the same as the programme office
     * @param asked an account that is asked to attend the first private item
     */
    PrivateBusiness(
            BiFunction<String, String, HttpResponse<String>> post,
            BiFunction<String, String, HttpResponse<String>> office,
            String owner,
            String asked) {
        asSecretary = post;
        String name = "{\"name\":\"Private " + UUID.randomUUID() + "\"}";
        programme = id(office.apply("/api/programmes", name));
        String within = "{\"programme\":\"" + programme + "\",\"name\":\"One\"}";
        workstream = id(office.apply("/api/workstreams", within));
        id(office.apply(
                "/api/workstreams/" + workstream + "/submit-update",
                "{\"reportingDate\":\"" + LocalDate.now() + "\"}"));
        id(office.apply(
                "/api/workstreams/" + workstream + "/request-decision",
                "{\"decision\":\"d1\",\"question\":\"May we?\"}"));
        board = id(office.apply("/api/boards", within));

        meeting = called("2022-04-28");
        exempt(meeting, "{\"item\":\"i2\",\"paragraph\":3}");
        paper = recorded(meeting, owner, asked);

        later = called("2022-05-28");
        recorded(later, owner, null);
        before = Instant.now();
        exempt(later, "{\"item\":\"i2\",\"wording\":\"Commercially sensitive\"}");

        whole = called("2022-06-28");
        to(whole, "hold-meeting", "{}");
        to(whole, "note-action", "{\"action\":\"n1\",\"text\":\"" + mark + " note\",\"by\":\"Director\"}");
        to(whole, "record-minutes", "{\"minutes\":\"" + mark + " as one text\"}");
        exempt(whole, "{\"paragraph\":5}");

        noted = "n1";
        action = raised(meeting, owner);
        raised(later, owner);
        decision = decided(meeting);
        decided(later);
    }

    private String called(String day) {
        String meeting =
                id(asSecretary.apply("/api/meetings", "{\"board\":\"" + board + "\",\"date\":\"" + day + "\"}"));
        to(
                meeting,
                "set-agenda",
                "{\"items\":[{\"item\":\"i1\",\"heading\":\"Apologies\"},{\"item\":\"i2\",\"heading\":\"Award\","
                        + "\"kind\":\"DECISION\",\"presenter\":\"" + mark + " presenter\",\"urgency\":\"" + mark
                        + " urgency\"}]}");
        return meeting;
    }

    private void exempt(String meeting, String body) {
        to(meeting, "exempt-item", body);
    }

    /** @return the id of the private paper */
    private String recorded(String meeting, String owner, String asked) {
        if (asked != null) {
            String admitting = "{\"item\":\"i2\",\"post\":\"%s asked\",\"account\":\"%s\"}".formatted(mark, asked);
            to(meeting, "admit-to-item", admitting);
        }
        String link = "{\"url\":\"https://example.org/" + mark + "\",\"label\":\"" + mark + " label\"}";
        to(
                meeting,
                "table-document",
                "{\"paper\":\"p" + mark + "\",\"title\":\"" + mark + " title\",\"link\":" + link + ",\"item\":\"i2\"}");
        to(meeting, "table-paper", "{\"workstream\":\"" + workstream + "\",\"update\":1,\"item\":\"i1\"}");
        to(meeting, "send-out-agenda", "{}");
        to(
                meeting,
                "reword-agenda-item",
                "{\"item\":\"i2\",\"heading\":\"Award of a contract\",\"presenter\":\"" + mark
                        + " other\",\"reason\":\"" + mark + " because\"}");
        to(meeting, "hold-meeting", "{}");
        to(meeting, "record-attendance", "{\"post\":\"Commander\",\"presence\":\"PRESENT\",\"left\":\"i2\"}");
        to(meeting, "record-quorum", "{\"quorate\":false,\"item\":\"i2\",\"note\":\"" + mark + " noted\"}");
        to(
                meeting,
                "declare-interest",
                "{\"interest\":\"i" + mark + "\",\"post\":\"" + mark
                        + " declarer\",\"item\":\"i2\",\"nature\":\"PECUNIARY\",\"declared\":\"" + mark + " shares\"}");
        to(meeting, "strike-interest", "{\"interest\":\"i" + mark + "\",\"reason\":\"" + mark + " struck\"}");
        to(meeting, "record-minute", "{\"item\":\"i1\",\"narrative\":\"There were none.\"}");
        to(meeting, "record-minute", "{\"item\":\"i2\",\"narrative\":\"" + mark + " drafted\"}");
        to(meeting, "draft-minutes", "{}");
        to(meeting, "circulate-minutes", "{}");
        to(
                meeting,
                "amend-minute",
                "{\"item\":\"i2\",\"narrative\":\"" + mark + " awarded\",\"askedBy\":\"" + mark
                        + " member\",\"reason\":\"" + mark + " misheard\"}");
        to(meeting, "withdraw-paper", "{\"paper\":\"p" + mark + "\",\"reason\":\"" + mark + " withdrawn\"}");
        to(meeting, "approve-minutes", "{\"approvedOn\":\"" + LocalDate.now() + "\"}");
        return "p" + mark;
    }

    private String raised(String meeting, String owner) {
        String body =
                """
                {"meeting":"%s","item":"i2","number":"%s","text":"%s text","due":"%s due",
                 "owners":[{"post":"%s owner","account":"%s"}]}
                """
                        .formatted(meeting, mark, mark, mark, mark, owner);
        String action = id(asSecretary.apply("/api/actions", body));
        id(asSecretary.apply("/api/actions/" + action + "/report-on-action", "{\"report\":\"" + mark + " report\"}"));
        return action;
    }

    private String decided(String meeting) {
        String body =
                """
                {"heading":"%s heading","outcome":"APPROVED","authority":{"how":"AT_A_MEETING","atMeeting":"%s","item":"i2"},
                 "wording":{"decided":"%s decided"}}
                """
                        .formatted(mark, meeting, mark);
        return id(asSecretary.apply("/api/decisions", body));
    }

    private void to(String meeting, String command, String body) {
        id(asSecretary.apply("/api/meetings/" + meeting + "/" + command, body));
    }

    static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.mapper().readTree(answer.body()).get("id").stringValue();
    }

    List<String> meetings() {
        return List.of(meeting, later, whole);
    }

    /** Whom the private items are closed to, by name; each has what it can have without reading them. */
    enum Outsider {
        OWNER,
        PROGRAMME_OFFICE,
        BOARD,
        AUDITOR,
        ADMIN,
        DATA_PROTECTION,
        SEAT_IN_ATTENDANCE,
        SEAT_OF_OBSERVER,
        MEMBER_OF_ANOTHER_BOARD,
        OWNER_OF_THE_ACTION;

        /** A token of one of them. */
        String token(Cast cast, PrivateBusiness business, Player owner, BiFunction<String, String, String> seated) {
            return switch (this) {
                case OWNER, PROGRAMME_OFFICE, BOARD, AUDITOR, ADMIN, DATA_PROTECTION ->
                    cast.another(Role.valueOf(name())).token();
                case SEAT_IN_ATTENDANCE -> seated.apply(business.board, "IN_ATTENDANCE");
                case SEAT_OF_OBSERVER -> seated.apply(business.board, "OBSERVER");
                case MEMBER_OF_ANOTHER_BOARD -> seated.apply(null, "MEMBER");
                case OWNER_OF_THE_ACTION -> owner.token();
            };
        }
    }
}
