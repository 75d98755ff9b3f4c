package org.daybook.shared.slide;

import java.util.Optional;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.rag.RagRating;

/** What a slide takes from its programme: name, marking, the words for levels of risk and, if set, for the ratings. */
public record SlideFrame(ProgrammeId programme, Name name, Marking marking, RagWorded wording, RiskScales scales) {

    private static final String NOT_RATED = "NOT RATED";

    /** @throws java.util.NoSuchElementException if the programme is not open at that place on the clocks */
    public static SlideFrame of(AsOfFacts standing, ProgrammeId programme) {
        return new SlideFrame(
                programme,
                standing.value(programme.value(), ProgrammeFacts.NAME, "").orElseThrow(),
                standing.value(programme.value(), ProgrammeFacts.MARKING, "").orElse(Marking.OFFICIAL),
                standing.value(programme.value(), ProgrammeFacts.RAG_WORDING, "")
                        .orElse(null),
                standing.value(programme.value(), ProgrammeFacts.RISK_SCALES, "")
                        .orElse(RiskScales.USUAL));
    }

    /** The word to show for a rating. */
    public String word(RagRating rating) {
        if (rating != RagRating.NOT_RATED) return rating.name();
        return wording == null ? NOT_RATED : wording.notRated().value();
    }

    /** What the programme means by a rating. */
    public Optional<String> meaning(RagRating rating) {
        if (wording == null) return Optional.empty();
        return switch (rating) {
            case RED -> Optional.of(wording.red().value());
            case AMBER -> Optional.of(wording.amber().value());
            case GREEN -> Optional.of(wording.green().value());
            case NOT_RATED -> Optional.empty();
        };
    }
}
