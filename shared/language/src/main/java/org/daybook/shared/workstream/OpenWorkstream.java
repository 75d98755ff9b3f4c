package org.daybook.shared.workstream;

import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Required;

/** Opens a workstream in a programme; without a marking it bears that of the programme. */
public record OpenWorkstream(ProgrammeId programme, Name name, Marking marking) implements WorkstreamLifeCommand {
    public OpenWorkstream {
        Required.present(programme, "programme");
        Required.present(name, "name");
    }
}
