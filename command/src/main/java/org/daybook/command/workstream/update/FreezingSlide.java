package org.daybook.command.workstream.update;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.daybook.command.aggregate.EventMetadataFactory;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.slide.Slides;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** Freezes the slide of the reporting date, using the same fold as the views, over the whole stream. */
public final class FreezingSlide {

    private FreezingSlide() {}

    /** @param number the one under which it is issued */
    public static UpdateSubmitted freeze(
            LocalDate reportingDate, int number, DecisionContext context, RecordedStream stream) {
        Slide slide = slide(reportingDate, stream, frame(context));
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
