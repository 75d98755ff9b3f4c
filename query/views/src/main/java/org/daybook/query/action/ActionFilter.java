package org.daybook.query.action;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.action.due.ActionLight;
import org.daybook.query.asof.ParameterText;
import org.daybook.shared.account.Actor;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * Which actions a request is about. What is absent excludes none.
 *
 * @param owner a post, regardless of case and spaces
 * @param mine whether only those are wanted of which the reader's account is an owner
 * @param workstream only those that an entry of that workstream took up
 */
public record ActionFilter(
        Optional<BoardId> board,
        Optional<Post> owner,
        boolean mine,
        Optional<WorkstreamId> workstream,
        ActionStanding status,
        Optional<ActionDueBy> due,
        ActionOrder order) {

    /**
     * A filter as a request writes it; null where it says nothing.
     *
     * @throws InvalidValue if one of the parameters makes no sense
     */
    public static ActionFilter read(
            String board, String owner, String mine, String workstream, String status, String due, String sort) {
        return new ActionFilter(
                Optional.ofNullable(board).map(id -> ParameterText.value("board", id, BoardId::of)),
                Optional.ofNullable(owner).map(post -> ParameterText.value("owner", post, Post::new)),
                isTrue(mine),
                Optional.ofNullable(workstream).map(id -> ParameterText.value("workstream", id, WorkstreamId::of)),
                status == null ? ActionStanding.LIVE : word("status", status, ActionStanding.values()),
                Optional.ofNullable(due).map(by -> word("due", by, ActionDueBy.values())),
                sort == null ? ActionOrder.DUE : word("sort", sort, ActionOrder.values()));
    }

    private static boolean isTrue(String mine) {
        if (mine == null || mine.equals("false")) return false;
        if (mine.equals("true")) return true;
        throw new InvalidValue("mine", "must be true or false");
    }

    private static <E extends Enum<E>> E word(String field, String written, E[] words) {
        return Stream.of(words)
                .filter(word -> written(word).equals(written))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        field,
                        "must be one of "
                                + Stream.of(words).map(ActionFilter::written).collect(Collectors.joining(", "))));
    }

    /** "next-meeting". */
    static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells its list from those of other filters. */
    String list() {
        return "actions/" + UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
    }

    boolean admits(ActionSketch action, Optional<ActionLight> light, Actor reader) {
        return board.map(action.board()::equals).orElse(true)
                && owner.map(action::isOwnedBy).orElse(true)
                && (!mine || action.isOwnedBy(reader.account()))
                && workstream.map(action::isTakenUpIn).orElse(true)
                && status.admits(action.status())
                && due.map(by -> by.admits(light)).orElse(true);
    }
}
