package org.daybook.shared.workstream;

import org.daybook.shared.text.Name;

/** Gives the workstream another name, unique in its programme. */
public record RenameWorkstream(Name name) implements WorkstreamLifeCommand {}
