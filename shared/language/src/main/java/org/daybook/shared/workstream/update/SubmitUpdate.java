package org.daybook.shared.workstream.update;

import java.time.LocalDate;

/** Freezes the slide of the reporting date and submits it under the next number. */
public record SubmitUpdate(LocalDate reportingDate) implements UpdateCommand {}
