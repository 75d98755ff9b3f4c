package org.daybook.query.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.asof.ClockText;
import org.daybook.query.asof.ParameterText;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionStatus;

/**
 * Which decisions of the register are shown.
 *
 * @param board of that board alone; absent: of all
 * @param workstream that this workstream requested or on whose update they rest; absent: of all
 * @param how taken in that way, which those without a record of their own do not say; absent: in any
 * @param outcome with that outcome alone, REQUESTED meaning that there is none yet; absent: with any
 * @param since decided, or requested and waiting, on that day or later; absent: at any time
 * @param until decided, or requested and waiting, on that day or earlier; absent as that
 * @param order in which they are listed
 */
public record DecisionFilter(
        BoardId board,
        WorkstreamId workstream,
        HowTaken how,
        DecisionStatus outcome,
        LocalDate since,
        LocalDate until,
        DecisionOrder order) {

    /** Every decision. */
    public static final DecisionFilter NONE =
            new DecisionFilter(null, null, null, null, null, null, DecisionOrder.WAITING);

    /** Those of one board. */
    public static DecisionFilter of(BoardId board) {
        return new DecisionFilter(board, null, null, null, null, null, DecisionOrder.WAITING);
    }

    /** @throws InvalidValue if one makes no sense */
    public static DecisionFilter read(
            String board, String workstream, String how, String outcome, String since, String until, String sort) {
        return new DecisionFilter(
                blank(board) ? null : ParameterText.value("board", board, BoardId::of),
                blank(workstream) ? null : ParameterText.value("workstream", workstream, WorkstreamId::of),
                blank(how) ? null : one("how", how, HowTaken.values(), Enum::name),
                blank(outcome) ? null : one("outcome", outcome, DecisionStatus.values(), Enum::name),
                ClockText.ISO.day("since", filled(since)).orElse(null),
                ClockText.ISO.day("until", filled(until)).orElse(null),
                blank(sort)
                        ? DecisionOrder.WAITING
                        : one("sort", sort, DecisionOrder.values(), DecisionFilter::written));
    }

    private static boolean blank(String written) {
        return written == null || written.isBlank();
    }

    private static String filled(String written) {
        return blank(written) ? null : written;
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(String field, String sent, E[] all, Function<E, String> written) {
        return Arrays.stream(all)
                .filter(constant -> written.apply(constant).equals(sent))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        field,
                        Arrays.stream(all).map(written).collect(Collectors.joining(", ", "must be one of ", ""))));
    }

    /** Distinguishes the pages of one question from those of another. */
    String name() {
        return Stream.of("decisions", board, workstream, how, outcome, since, until, order)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("/"));
    }

    /** @param ofBoard whether it is of the board asked for */
    boolean shows(DecisionItem item, boolean ofBoard) {
        LocalDate day = item.day();
        return (board == null || ofBoard)
                && (workstream == null
                        || item.workstream() != null && item.workstream().id().equals(workstream.value()))
                && (how == null || item.record() != null && item.record().how() == how)
                && (outcome == null || item.state() == outcome)
                && (since == null || !day.isBefore(since))
                && (until == null || !day.isAfter(until));
    }
}
