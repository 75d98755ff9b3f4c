package org.daybook.command.workstream.progress;

import java.time.LocalDate;
import org.daybook.command.workstream.entity.Entity;

/** A progress note, and whether it is a highlight. */
public record ProgressNote(LocalDate openedOn, boolean highlight) implements Entity {}
