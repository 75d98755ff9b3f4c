package org.daybook.query.matrix;

import java.util.List;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.Named;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/**
 * A row of the matrix: an objective, or a deliverable under one.
 *
 * @param thing its id in the workstream
 * @param objective the objective that a deliverable stands under; absent for an objective, and where there is none
 * @param reference as the paper numbers it; absent where it does not
 * @param cells one for each tag that the programme lists, group by group, then marks whose tag it no longer lists
 */
public record MatrixRow(
        String id,
        Named programme,
        Named workstream,
        Kind kind,
        String thing,
        LocalId objective,
        Label reference,
        Text text,
        List<Cell> cells)
        implements Listed {

    /** What the row is about. */
    public enum Kind {
        OBJECTIVE,
        DELIVERABLE
    }
}
