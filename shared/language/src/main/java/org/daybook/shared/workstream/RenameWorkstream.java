package org.daybook.shared.workstream;

import org.daybook.shared.text.Name;

/** Renames the workstream; the name is unique in its programme. */
public record RenameWorkstream(Name name) implements WorkstreamLifeCommand {}
