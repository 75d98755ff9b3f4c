package org.daybook.shared.review;

import java.time.LocalDate;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;

/** What a review was registered with and never changes. */
public record Registration(ProgrammeId programme, Name title, Name panel, LocalDate reportedOn) {}
