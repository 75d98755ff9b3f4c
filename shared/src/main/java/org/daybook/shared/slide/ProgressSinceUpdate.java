package org.daybook.shared.slide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.slide.SlideProgress.Basis;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;

/**
 * The progress that a slide shows: what was recorded since the owner looked at the last submitted update or, while
 * there is none, what that update showed.
 */
final class ProgressSinceUpdate {

    private final Standing standing;
    private final UUID workstream;

    ProgressSinceUpdate(Standing standing, UUID workstream) {
        this.standing = standing;
        this.workstream = workstream;
    }

    SlideProgress progress() {
        Optional<SubmittedUpdate> last = standing.value(workstream, UpdateFacts.LAST, "");
        if (last.isEmpty()) return new SlideProgress(Basis.SINCE_OPENING, null, items(fact -> true));
        SubmittedUpdate update = last.get();
        List<SlideProgressItem> since = items(fact -> fact.stamp().version() > update.seenVersion());
        if (!since.isEmpty()) return new SlideProgress(Basis.SINCE_UPDATE, update.number(), since);
        List<String> shown = update.progress().stream().map(LocalId::value).toList();
        return new SlideProgress(
                Basis.SHOWN_IN_UPDATE,
                update.number(),
                items(fact -> shown.contains(fact.thread().thing())));
    }

    private List<SlideProgressItem> items(Predicate<Fact> shown) {
        Stream<Fact> notes = standing.things(workstream, ProgressFacts.NOTE).stream()
                .flatMap(thing -> standing.fact(workstream, ProgressFacts.NOTE, thing).stream());
        return notes.filter(shown)
                .sorted(Comparator.comparing(fact -> fact.stamp().version()))
                .map(SlideProgressItem::of)
                .toList();
    }
}
