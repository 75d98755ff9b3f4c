package org.daybook.app.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.form.typed.Option;
import org.daybook.query.board.Board;
import org.daybook.query.decision.DecisionFilter;
import org.daybook.query.decision.DecisionItem;
import org.daybook.query.decision.FindDecisions;
import org.daybook.query.decision.RegisterAnswer;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.StandingPart;
import org.daybook.shared.board.BoardFacts;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/** Decisions and the requests for them, to choose from. */
@Component
@OnQuerySide
record DecisionOptions(FindDecisions decisions, Lists lists) {

    private static final String MOST = "200";

    /** Those that wait, the longest first, as "workstream|request". */
    List<Option> waiting(OptionContext context) {
        return all(context).stream()
                .filter(item -> item.waiting() && item.decision() != null)
                .map(item -> new Option(
                        item.workstream().id() + "|" + item.decision(),
                        Option.shortened(item.workstream().name() + ": " + item.question())))
                .toList();
    }

    /** Those with records of their own, but for the one that the form acts on; the newest first. */
    List<Option> others(OptionContext context) {
        String itself = context.target().map(target -> target.id().toString()).orElse("");
        return all(context).stream()
                .filter(item -> item.record() != null)
                .filter(item -> !item.record().id().toString().equals(itself))
                .map(item -> new Option(
                        item.record().id().toString(),
                        Option.shortened(item.record().heading().value())))
                .toList();
    }

    /** A board with the programmes that it serves, known to the reader or not: permission takes all of them. */
    private record Delegating(String id, Board board, Set<ProgrammeId> programmes) implements Listed {

        static Delegating of(StandingPart board, OptionContext context) {
            return new Delegating(
                    board.id().toString(),
                    Board.of(board, context.moment().on(), context.reader()),
                    board.programmes().opening().programmes());
        }

        Stream<Option> powers() {
            return board.delegations().stream()
                    .map(power -> new Option(
                            id + "|" + power.id(),
                            Option.shortened(board.name() + ": " + power.post() + ", " + power.power())));
        }
    }

    /** The powers that boards delegated and have not ended, as "board|delegation". */
    List<Option> powers(OptionContext context) {
        ListParameters every = new ListParameters(null, MOST, null, null, null);
        return lists
                .ofBoards(
                        BoardFacts.ATTRIBUTES,
                        board -> Delegating.of(board, context),
                        every.of("boards", context.moment(), context.reader()))
                .items()
                .stream()
                .filter(board -> context.takes().test(board.programmes())
                        || context.takesFor().test(UUID.fromString(board.id())))
                .flatMap(Delegating::powers)
                .toList();
    }

    private List<DecisionItem> all(OptionContext context) {
        String programme = context.programme().map(ProgrammeId::toString).orElse(null);
        List<DecisionItem> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            ListParameters page = new ListParameters(programme, MOST, after.orElse(null), null, null);
            RegisterAnswer some = decisions.of(DecisionFilter.NONE, page, context.moment(), context.reader());
            all.addAll(some.items());
            after = Optional.ofNullable(some.next());
        } while (after.isPresent());
        return all;
    }
}
