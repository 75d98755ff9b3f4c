package org.daybook.shared.workstream;

import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.jspecify.annotations.Nullable;

/** Opens a workstream in a programme. Without a marking it has that of the programme. */
public record OpenWorkstream(ProgrammeId programme, Name name, @Nullable Marking marking)
        implements WorkstreamLifeCommand {}
