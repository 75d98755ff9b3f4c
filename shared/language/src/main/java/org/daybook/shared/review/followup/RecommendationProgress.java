package org.daybook.shared.review.followup;

import java.util.List;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** How far what was agreed has come, in per cent, in words, or both, and the entries that show it. */
public record RecommendationProgress(@Nullable Integer percent, @Nullable Text text, List<EntryLink> evidence) {

    private static final int ALL = 100;

    public RecommendationProgress {
        evidence = List.copyOf(evidence);
    }

    /** All of it. */
    public static RecommendationProgress complete(Text text, List<EntryLink> evidence) {
        return new RecommendationProgress(ALL, text, evidence);
    }

    /** "60%: the plan is with the board". */
    public String inWords() {
        return FactWording.joined(": ", percent == null ? null : percent + "%", text);
    }
}
