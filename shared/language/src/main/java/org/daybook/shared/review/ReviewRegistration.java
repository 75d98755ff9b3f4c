package org.daybook.shared.review;

import java.time.LocalDate;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;

/** The unchanging details with which a review was registered. */
public record ReviewRegistration(ProgrammeId programme, Name title, Name panel, LocalDate reportedOn) {}
