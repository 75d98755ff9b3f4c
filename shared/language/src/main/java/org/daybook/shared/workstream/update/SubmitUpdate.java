package org.daybook.shared.workstream.update;

import java.time.LocalDate;

/** Freezes the slide as it stands on the reporting date and issues it under the next number. */
public record SubmitUpdate(LocalDate reportingDate) implements UpdateCommand {}
