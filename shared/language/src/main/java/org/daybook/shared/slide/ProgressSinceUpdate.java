package org.daybook.shared.slide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;
import org.daybook.shared.slide.SlideProgress.Basis;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.progress.ProgressFacts;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;

/**
 * The progress on a slide: what is new since the last submitted update or, if nothing is, what that update showed. New
 * means recorded after the update, or recorded before it but effective only after its reporting date, so that it could
 * not show it.
 */
record ProgressSinceUpdate(AsOfFacts standing, UUID workstream) {

    SlideProgress progress() {
        Optional<SubmittedUpdate> last = standing.value(workstream, UpdateFacts.LAST, "");
        if (last.isEmpty()) return new SlideProgress(Basis.SINCE_OPENING, null, items(fact -> true));
        SubmittedUpdate update = last.get();
        List<SlideProgressItem> since = items(fact -> came(fact.stamp(), update));
        if (!since.isEmpty()) return new SlideProgress(Basis.SINCE_UPDATE, update.number(), since);
        List<String> shown = update.progress().stream().map(LocalId::value).toList();
        return new SlideProgress(
                Basis.SHOWN_IN_UPDATE,
                update.number(),
                items(fact -> shown.contains(fact.thread().thing())));
    }

    private static boolean came(Stamp stamp, SubmittedUpdate since) {
        return stamp.version() > since.seenVersion() || stamp.effectiveOn().isAfter(since.reportingDate());
    }

    private List<SlideProgressItem> items(Predicate<Fact> shown) {
        return standing.each(workstream, ProgressFacts.NOTE).stream()
                .map(note -> note.fact(ProgressFacts.NOTE))
                .filter(shown)
                .map(SlideProgressItem::of)
                .toList();
    }
}
