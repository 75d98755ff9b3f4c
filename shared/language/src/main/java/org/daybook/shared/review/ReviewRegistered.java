package org.daybook.shared.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;

/** An audit panel's report was registered. */
public record ReviewRegistered(
        ProgrammeId programme, Name title, Name panel, LocalDate reportedOn, List<AuditRecommendation> recommendations)
        implements ReviewEvent {
    public ReviewRegistered {
        recommendations = List.copyOf(recommendations);
    }
}
