package org.daybook.app.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.Clocks;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.app.web.command.RecordOptions;
import org.daybook.app.web.form.FormField;
import org.daybook.app.web.form.typed.Option;
import org.daybook.query.decision.DecisionRegister;
import org.daybook.query.update.FindUpdates;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.slide.SlideObjective;
import org.daybook.shared.text.Label;
import org.daybook.shared.workstream.decision.DecisionStatus;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.springframework.stereotype.Component;

/** The options of the fields of a form, on a given desk. */
@Component
@OnQuerySide
class Choices {

    private static final int LATEST_UPDATES = 24;

    private final FindUpdates updates;
    private final RecordOptions others;
    private final DisplayFormat words;

    Choices(FindUpdates updates, RecordOptions others, Clocks clocks) {
        this.updates = updates;
        this.others = others;
        words = clocks.words();
    }

    List<Option> of(FormField field, Desk desk, Actor reader) {
        return switch (field.options()) {
            case RATINGS -> each(RagRating.values(), rating -> rating(desk, rating));
            case MARK_OR_NOT -> List.of(new Option("true", "marked"), new Option("false", "no longer marked"));
            case OBJECTIVES ->
                desk.workstream().parts().objectives().stream()
                        .map(Choices::objective)
                        .toList();
            case DELIVERABLES ->
                desk.workstream().parts().deliverables().stream()
                        .map(Choices::deliverable)
                        .toList();
            case HIGHLIGHTS -> highlights(desk);
            case APPROVED_DECISIONS -> approved(desk);
            case UPDATES -> submitted(desk);
            case TAGS ->
                desk.workstream().programme().tags().stream()
                        .flatMap(Choices::tags)
                        .toList();
            case NOTHING,
                    CONSTANTS,
                    MARKINGS,
                    PROGRAMMES,
                    FURTHER_PROGRAMMES,
                    SERVED_PROGRAMMES,
                    WORKSTREAMS,
                    BOARDS,
                    MEETINGS,
                    ACCOUNTS,
                    LATER_MEETINGS,
                    PROGRAMME_UPDATES,
                    WAITING_REQUESTS,
                    DECISIONS,
                    MEMBERS,
                    SEATS,
                    DELEGATIONS,
                    POWERS,
                    RECOMMENDATIONS,
                    AGENDA_ITEMS,
                    PAPERS,
                    ATTENDEES,
                    INTERESTS,
                    ACTIONS,
                    CLEARANCES -> others.of(field, desk.context(reader));
        };
    }

    private static <E extends Enum<E>> List<Option> each(E[] values, Function<E, String> said) {
        return Stream.of(values)
                .map(value -> new Option(value.name(), said.apply(value)))
                .toList();
    }

    /** In the programme's own words, if it has set them. */
    private String rating(Desk desk, RagRating rating) {
        SlideFrame frame = desk.workstream().programme().frame();
        String word = frame.word(rating);
        String said =
                frame.meaning(rating).map(meaning -> word + ": " + meaning).orElse(word);
        return words.shape(rating) + " " + said;
    }

    private static Option objective(SlideObjective objective) {
        return new Option(
                objective.id(), called(objective.reference(), objective.text().value()));
    }

    private static Option deliverable(SlideDeliverable deliverable) {
        return new Option(
                deliverable.id(),
                called(deliverable.reference(), deliverable.description().value()));
    }

    private static String called(Label reference, String text) {
        return Option.shortened(reference == null ? text : reference + " " + text);
    }

    private static List<Option> highlights(Desk desk) {
        var standing = desk.workstream().standing();
        return standing.things(desk.workstream().id(), ProgressFacts.NOTE).reversed().stream()
                .flatMap(id -> {
                    ProgressRecorded note =
                            desk.workstream().value(ProgressFacts.NOTE, id).orElseThrow();
                    return note.highlight()
                            ? Stream.of(
                                    new Option(id, Option.shortened(note.text().value())))
                            : Stream.empty();
                })
                .toList();
    }

    private static List<Option> approved(Desk desk) {
        return DecisionRegister.LIST.items(desk.workstream()).stream()
                .filter(decision -> decision.state() == DecisionStatus.APPROVED)
                .map(decision -> new Option(
                        decision.decision(),
                        Option.shortened(decision.question().value())))
                .toList();
    }

    private List<Option> submitted(Desk desk) {
        int last = desk.workstream()
                .value(UpdateFacts.LAST, "")
                .map(update -> update.number())
                .orElse(0);
        List<Option> options = new ArrayList<>(
                updates
                        .after(desk.id().value(), Math.max(0, last - LATEST_UPDATES), desk.moment(), LATEST_UPDATES)
                        .stream()
                        .map(update -> new Option(
                                Integer.toString(update.number()),
                                "Update " + update.number() + " for " + words.day(update.reportingDate())))
                        .toList());
        return options.reversed();
    }

    private static Stream<Option> tags(TagsDefined group) {
        return group.tags().stream().map(tag -> new Option(group.group().name() + "|" + tag, tag.value()));
    }
}
