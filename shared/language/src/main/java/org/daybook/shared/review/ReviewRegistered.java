package org.daybook.shared.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** An audit panel's report was put on record. */
public record ReviewRegistered(
        ProgrammeId programme, Name title, Name panel, LocalDate reportedOn, List<AuditRecommendation> recommendations)
        implements ReviewEvent {
    public ReviewRegistered {
        Required.present(programme, "programme");
        Required.present(title, "title");
        Required.present(panel, "panel");
        Required.present(reportedOn, "reportedOn");
        recommendations = List.copyOf(recommendations);
    }
}
