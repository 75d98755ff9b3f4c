package org.daybook.query.meeting.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.query.listing.Named;
import org.daybook.shared.meeting.paper.Document;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/**
 * A paper of a meeting: a submitted update, or a document by title and address.
 *
 * @param workstream of the update; absent of a document
 * @param update its number in the workstream; absent of a document
 * @param digest the salted digest that the update carried when it was tabled; absent of a document
 * @param tabledOn the day from which it lay there
 * @param paper its id in the meeting
 * @param number its number among the papers of the meeting, which never changes
 * @param title of a document; absent of an update
 * @param link where a document lies; absent of an update
 * @param item the agenda item that it belongs to; absent where it belongs to none
 * @param late why it came after the agenda had gone out; absent otherwise
 * @param withdrawn why it was withdrawn; absent otherwise
 * @param afterDeadline whether it was tabled after the last day on which papers can go out
 */
public record PaperItem(
        Named workstream,
        Integer update,
        String digest,
        LocalDate tabledOn,
        String paper,
        int number,
        Name title,
        Link link,
        String item,
        Text late,
        Text withdrawn,
        boolean afterDeadline) {

    /** @param workstreams finds the name of a workstream by its id */
    public static PaperItem of(LyingPaper lying, MeetingProcedure board, Function<UUID, Named> workstreams) {
        Optional<Paper> update = lying.update();
        Optional<Document> document = lying.document();
        return new PaperItem(
                update.map(paper -> workstreams.apply(paper.workstream().value()))
                        .orElse(null),
                update.map(paper -> paper.update().number()).orElse(null),
                update.map(paper -> paper.update().digest()).orElse(null),
                lying.tabled().stamp().effectiveOn(),
                lying.paper().value(),
                lying.ordinal(),
                document.map(Document::title).orElse(null),
                document.map(Document::link).orElse(null),
                Optional.ofNullable(lying.item()).map(LocalId::value).orElse(null),
                update.map(Paper::late).or(() -> document.map(Document::late)).orElse(null),
                lying.withdrawn(),
                board.papersOut() != null
                        && lying.tabled().stamp().effectiveOn().isAfter(board.papersOut()));
    }
}
