package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.rag.Rating;

/**
 * A rating as a slide shows it.
 *
 * @param word the word to show, in the programme's wording
 * @param meaning what the programme means by it; absent if not set
 * @param reason why; absent if none was given
 * @param since the day from which it holds; absent before the first rating
 * @param version the entry that set it; absent before the first rating
 */
public record SlideRag(RagRating rating, String word, String meaning, Text reason, LocalDate since, Long version) {

    static SlideRag of(Fact fact, SlideFrame frame) {
        Rating rating = fact.as(RagFacts.RATING);
        return new SlideRag(
                rating.rating(),
                frame.word(rating.rating()),
                frame.meaning(rating.rating()).orElse(null),
                rating.reason(),
                fact.stamp().effectiveOn(),
                fact.stamp().version());
    }

    static SlideRag none(SlideFrame frame) {
        return new SlideRag(RagRating.NOT_RATED, frame.word(RagRating.NOT_RATED), null, null, null, null);
    }
}
