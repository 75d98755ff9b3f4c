package org.daybook.command.register;

import java.time.LocalDate;
import org.daybook.shared.text.Name;

/** A workstream or board of a programme and the day on which it was opened or attached. */
public record Opening(Name name, LocalDate on) {}
