package org.daybook.command.workstream.update;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.daybook.command.aggregate.EventMetadataFactory;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.slide.SlideClearance;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.slide.Slides;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** Freezes the slide of the reporting date, using the same fold as the views, over the whole stream. */
public final class FreezingSlide {

    private FreezingSlide() {}

    /**
     * @param number the one under which it is issued
     * @param clearance who cleared it; empty where the programme did not want that
     */
    public static UpdateSubmitted freeze(
            LocalDate reportingDate,
            int number,
            Optional<SlideClearance> clearance,
            DecisionContext context,
            RecordedStream stream) {
        Slide slide = slide(reportingDate, stream, frame(context)).clearedBy(clearance.orElse(null));
        byte[] frozen = CanonicalJson.bytes(slide);
        byte[] salt = context.identifiers().salt();
        return new UpdateSubmitted(
                number,
                reportingDate,
                stream.version(),
                shown(slide),
                new String(frozen, StandardCharsets.UTF_8),
                EventMetadataFactory.digest(salt, frozen),
                Base64.getEncoder().encodeToString(salt));
    }

    /** Whether the slide of the reporting date is the same as it was when the entry of that version was the last. */
    public static boolean isAsOf(
            long version, LocalDate reportingDate, DecisionContext context, RecordedStream stream) {
        SlideFrame frame = frame(context);
        return slide(reportingDate, stream.until(version), frame).equals(slide(reportingDate, stream, frame));
    }

    private static Slide slide(LocalDate on, RecordedStream stream, SlideFrame frame) {
        return Slides.of(Chronicle.of(stream.entries()).standing(on, stream.version()), stream.workstream(), frame, on);
    }

    private static SlideFrame frame(DecisionContext context) {
        ProgrammeRules programme = context.facts().get(ExternalFact.PROGRAMME).orElseThrow();
        return new SlideFrame(
                programme.id(), programme.name(), programme.marking(), programme.wording(), programme.riskScales());
    }

    private static List<LocalId> shown(Slide slide) {
        return slide.progress().items().stream()
                .map(item -> new LocalId(item.id()))
                .toList();
    }
}
