package org.daybook.shared.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * Puts an audit panel's report on a programme on record, with what it recommends.
 *
 * @param panel the body that reports
 * @param reportedOn the day of the report
 * @param scale of its priorities; absent where the report gives none
 */
public record RegisterReview(
        ProgrammeId programme,
        Name title,
        Name panel,
        LocalDate reportedOn,
        List<AuditRecommendation> recommendations,
        @Nullable PriorityScale scale)
        implements ReviewCommand {

    private static final int MOST_RECOMMENDATIONS = 200;

    public RegisterReview {
        recommendations = Required.some(recommendations, "recommendations");
        Required.distinctNames(
                recommendations.stream()
                        .map(AuditRecommendation::recommendation)
                        .toList(),
                NormalisedName::of,
                MOST_RECOMMENDATIONS,
                "recommendations");
        for (int i = 0; i < recommendations.size(); i++) checkPriority(recommendations.get(i), i, scale);
    }

    /** One whose report gives no priorities. */
    public RegisterReview(
            ProgrammeId programme,
            Name title,
            Name panel,
            LocalDate reportedOn,
            List<AuditRecommendation> recommendations) {
        this(programme, title, panel, reportedOn, recommendations, null);
    }

    private static void checkPriority(AuditRecommendation made, int place, PriorityScale scale) {
        Priority priority = made.priority();
        if (priority == null || priority.scale() == scale) return;
        if (scale == null) throw new InvalidValue("scale", "is required where recommendations have a priority");
        throw new InvalidValue("recommendations[" + place + "].priority", "must be one of the scale of the review");
    }
}
