package org.daybook.shared.workstream;

import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** A workstream was opened in a programme. */
public record WorkstreamOpened(ProgrammeId programme, Name name, Marking marking) implements WorkstreamLifeEvent {
    public WorkstreamOpened {
        Required.present(programme, "programme");
        Required.present(name, "name");
    }
}
