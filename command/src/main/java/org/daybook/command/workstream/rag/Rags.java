package org.daybook.command.workstream.rag;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.shared.workstream.rag.ChangeRag;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagCommand;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagEvent;
import org.daybook.shared.workstream.rag.Rating;

/**
 * The latest rating of the workstream in each dimension. A rating may be confirmed from a later day, which records
 * that it was reviewed.
 */
public record Rags(@JsonValue Map<RagDimension, EffectiveValue<Rating>> ratings) {

    public Rags() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Rags {
        ratings = new TreeMap<>(ratings);
    }

    public static RagEvent decide(RagCommand command) {
        return switch (command) {
            case ChangeRag c -> new RagChanged(c.dimension(), c.rating(), c.reason());
        };
    }

    public void check(RagEvent event, RuleCheck check) {
        switch (event) {
            case RagChanged e -> {
                check.require(new RedNeedsAReason(e.rating(), e.reason()));
                EffectiveValue<Rating> last = ratings.get(e.dimension());
                check.requireChange(EffectiveValue.differs(last, rating(e), check.effectiveOn()), "rating");
            }
        }
    }

    public void evolve(RagEvent event, LocalDate effectiveOn) {
        switch (event) {
            case RagChanged e -> ratings.put(e.dimension(), new EffectiveValue<>(rating(e), effectiveOn));
        }
    }

    private static Rating rating(RagChanged e) {
        return new Rating(e.rating(), e.reason());
    }
}
