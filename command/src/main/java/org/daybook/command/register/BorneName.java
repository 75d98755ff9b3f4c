package org.daybook.command.register;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamOpened;

/** The name that an aggregate bears according to its own stream; a closed programme and a dissolved board bear none. */
final class BorneName {

    private BorneName() {}

    static Optional<Name> of(List<RecordedEntry> stream) {
        if (stream.isEmpty()) return Optional.empty();
        if (stream.getFirst().event() instanceof WorkstreamOpened) {
            return WorkstreamLine.of(stream).map(WorkstreamLine::name);
        }
        Name name = null;
        for (RecordedEntry entry : stream) {
            if (entry.event() instanceof ProgrammeClosed || entry.event() instanceof BoardDissolved) {
                return Optional.empty();
            }
            name = next(name, entry);
        }
        return Optional.ofNullable(name);
    }

    private static Name next(Name name, RecordedEntry entry) {
        return switch (entry.event()) {
            case ProgrammeOpened e -> e.name();
            case ProgrammeRenamed e -> e.name();
            case BoardEstablished e -> e.name();
            case BoardRenamed e -> e.name();
            default -> name;
        };
    }
}
