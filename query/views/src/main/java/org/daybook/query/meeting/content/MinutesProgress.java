package org.daybook.query.meeting.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.circulation.Amendment;
import org.daybook.shared.meeting.circulation.Circulation;
import org.daybook.shared.meeting.document.FrozenMinutes;
import org.daybook.shared.meeting.document.MinutesDocument;
import org.daybook.shared.meeting.minutes.Approval;
import org.daybook.shared.meeting.minutes.DraftOfMinutes;
import org.daybook.shared.meeting.minutes.MinutesFacts;
import org.daybook.shared.meeting.privacy.Exemption;
import org.daybook.shared.meeting.privacy.FrozenPrivateMinutes;
import org.daybook.shared.meeting.privacy.PrivacyFacts;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/**
 * The minutes of a meeting, as far as they have come.
 *
 * @param draft the number of the latest draft; absent before, and of minutes recorded as one text
 * @param circulatedOn absent before
 * @param commentsBy the last day for comments; absent where none was set
 * @param amendments made since, in their order
 * @param subjectTo the corrections subject to which they were approved; absent where there were none
 * @param digest the salted digest of the frozen text; absent before, and of minutes recorded as one text
 * @param privateDigest the salted digest of the private minutes, frozen apart; absent where there are none for the reader
 * @param text as drawn up from the meeting or, once approved, as frozen; absent before the first draft
 */
public record MinutesProgress(
        MinutesStage stage,
        Integer draft,
        LocalDate circulatedOn,
        LocalDate commentsBy,
        List<Amendment> amendments,
        Text subjectTo,
        String digest,
        String privateDigest,
        MinutesDocument text) {

    /**
     * @param boardName its name at that place on the clocks
     * @param privacy finds the ground on which an item is private now
     */
    public static MinutesProgress of(
            ThingFacts meeting, Name boardName, Function<String, Optional<Exemption>> privacy) {
        Optional<DraftOfMinutes> draft = meeting.value(MinutesFacts.DRAFT);
        Optional<Circulation> circulation = meeting.value(MinutesFacts.CIRCULATION);
        Optional<Approval> approval = meeting.value(MinutesFacts.APPROVAL);
        return new MinutesProgress(
                stage(meeting),
                draft.map(DraftOfMinutes::draft).orElse(null),
                circulation.map(Circulation::circulatedOn).orElse(null),
                circulation.map(Circulation::commentsBy).orElse(null),
                meeting.series(MinutesFacts.AMENDMENT).stream()
                        .map(fact -> fact.as(MinutesFacts.AMENDMENT))
                        .toList(),
                approval.map(Approval::subjectTo).orElse(null),
                approval.map(Approval::digest).orElse(null),
                meeting.value(PrivacyFacts.FROZEN)
                        .map(FrozenPrivateMinutes::digest)
                        .orElse(null),
                text(meeting, boardName, privacy));
    }

    private static MinutesStage stage(ThingFacts meeting) {
        if (meeting.find(MinutesFacts.APPROVAL).isPresent()) return MinutesStage.APPROVED;
        if (meeting.find(MinutesFacts.CIRCULATION).isPresent()) return MinutesStage.CIRCULATED;
        boolean drafted = meeting.find(MinutesFacts.DRAFT).isPresent()
                || meeting.find(MinutesFacts.MINUTES).isPresent();
        return drafted ? MinutesStage.DRAFTED : MinutesStage.NONE;
    }

    private static MinutesDocument text(
            ThingFacts meeting, Name boardName, Function<String, Optional<Exemption>> privacy) {
        Optional<FrozenMinutes> frozen = meeting.value(MinutesFacts.FROZEN);
        if (frozen.isPresent()) return Json.mapper().readValue(frozen.get().json(), MinutesDocument.class);
        return meeting.find(MinutesFacts.DRAFT).isEmpty()
                ? null
                : MinutesDocument.of(meeting, boardName, null, privacy);
    }
}
