package org.daybook.shared.board;

import java.util.List;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A board was set up; without terms of reference or a cadence where none were set down. */
public record BoardEstablished(
        ProgrammeId programme, Name name, Text termsOfReference, Name cadence, List<Post> members)
        implements BoardEvent {
    public BoardEstablished {
        Required.present(programme, "programme");
        Required.present(name, "name");
        members = members == null ? List.of() : List.copyOf(members);
    }
}
