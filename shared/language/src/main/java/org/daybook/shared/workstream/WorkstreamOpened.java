package org.daybook.shared.workstream;

import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.jspecify.annotations.Nullable;

/** A workstream was opened in a programme. */
public record WorkstreamOpened(ProgrammeId programme, Name name, @Nullable Marking marking)
        implements WorkstreamLifeEvent {}
