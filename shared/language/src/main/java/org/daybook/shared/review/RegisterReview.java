package org.daybook.shared.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Required;

/**
 * Puts an audit panel's report on a programme on record, with what it recommends.
 *
 * @param panel the body that reports
 * @param reportedOn the day of the report
 */
public record RegisterReview(
        ProgrammeId programme, Name title, Name panel, LocalDate reportedOn, List<AuditRecommendation> recommendations)
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
    }
}
