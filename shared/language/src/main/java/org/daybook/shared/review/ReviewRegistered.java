package org.daybook.shared.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.jspecify.annotations.Nullable;

/**
 * An audit panel's report was registered.
 *
 * @param scale of its priorities; absent where the report gives none, and before version 3
 */
public record ReviewRegistered(
        ProgrammeId programme,
        Name title,
        Name panel,
        LocalDate reportedOn,
        List<AuditRecommendation> recommendations,
        @Nullable PriorityScale scale)
        implements ReviewEvent {
    public ReviewRegistered {
        recommendations = List.copyOf(recommendations);
    }

    /** One whose report gives no priorities. */
    public ReviewRegistered(
            ProgrammeId programme,
            Name title,
            Name panel,
            LocalDate reportedOn,
            List<AuditRecommendation> recommendations) {
        this(programme, title, panel, reportedOn, recommendations, null);
    }
}
