package org.daybook.query.matrix;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingProgramme;
import org.daybook.shared.programme.tag.Tag;

/** The columns of a programme's matrix: every tag that it lists. */
record Columns(List<Tag> tags) {

    static Columns of(StandingProgramme programme) {
        return new Columns(programme.tags().stream()
                .flatMap(group -> group.tags().stream().map(tag -> new Tag(group.group(), tag)))
                .toList());
    }

    List<Cell> cells(List<Tag> marked) {
        Stream<Cell> listed =
                tags.stream().map(tag -> new Cell(tag.group(), tag.tag(), Mark.of(marked.contains(tag)), true));
        Stream<Cell> others = marked.stream()
                .filter(tag -> !tags.contains(tag))
                .map(tag -> new Cell(tag.group(), tag.tag(), Mark.MARKED, false));
        return Stream.concat(listed, others).toList();
    }
}
