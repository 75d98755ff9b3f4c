package org.daybook.shared.meeting.agenda;

import java.util.List;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** The agenda of the meeting was replaced. */
public record AgendaRevised(List<Text> agenda) implements AgendaEvent {
    public AgendaRevised {
        Required.present(agenda, "agenda");
        agenda = List.copyOf(agenda);
    }
}
