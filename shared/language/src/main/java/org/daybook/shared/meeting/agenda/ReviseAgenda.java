package org.daybook.shared.meeting.agenda;

import java.util.List;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Replaces the agenda of a meeting, in its order. */
public record ReviseAgenda(List<Text> agenda) implements AgendaCommand {
    public ReviseAgenda {
        Required.present(agenda, "agenda");
        agenda = Agenda.checked(agenda);
    }
}
