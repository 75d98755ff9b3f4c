package org.daybook.query.matrix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.query.matrix.MatrixRow.Kind;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideObjective;
import org.daybook.shared.text.LocalId;

/**
 * The matrix of objectives and deliverables against characteristics, duties, priorities and sources. Deliverables
 * without a current objective follow at the end of their workstream.
 */
public final class Matrix {

    public static final WorkstreamList<MatrixRow> LIST = WorkstreamList.of(
            "matrix", Attributes.of(Concept.PROGRAMME, Concept.OBJECTIVE, Concept.DELIVERABLE), Matrix::items);

    private Matrix() {}

    private static List<MatrixRow> items(StandingWorkstream workstream) {
        Columns columns = Columns.of(workstream.programme());
        List<SlideObjective> objectives = workstream.parts().objectives();
        Set<LocalId> shown = objectives.stream().map(o -> new LocalId(o.id())).collect(Collectors.toUnmodifiableSet());
        List<SlideDeliverable> deliverables = workstream.parts().deliverables();
        Stream<MatrixRow> underObjectives = objectives.stream()
                .flatMap(objective -> Stream.concat(
                        Stream.of(row(workstream, columns, objective)),
                        deliverables.stream()
                                .filter(d -> new LocalId(objective.id()).equals(d.objective()))
                                .map(d -> row(workstream, columns, d))));
        Stream<MatrixRow> others = deliverables.stream()
                .filter(d -> d.objective() == null || !shown.contains(d.objective()))
                .map(d -> row(workstream, columns, d));
        return Stream.concat(underObjectives, others).toList();
    }

    private static MatrixRow row(StandingWorkstream workstream, Columns columns, SlideObjective objective) {
        return new MatrixRow(
                workstream.idOf("objective", objective.id()),
                workstream.programme().named(),
                workstream.named(),
                Kind.OBJECTIVE,
                objective.id(),
                null,
                objective.reference(),
                objective.text(),
                columns.cells(objective.tags()));
    }

    private static MatrixRow row(StandingWorkstream workstream, Columns columns, SlideDeliverable deliverable) {
        return new MatrixRow(
                workstream.idOf("deliverable", deliverable.id()),
                workstream.programme().named(),
                workstream.named(),
                Kind.DELIVERABLE,
                deliverable.id(),
                deliverable.objective(),
                deliverable.reference(),
                deliverable.description(),
                columns.cells(deliverable.tags()));
    }
}
