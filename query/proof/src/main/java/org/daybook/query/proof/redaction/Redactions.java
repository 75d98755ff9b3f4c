package org.daybook.query.proof.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.query.facts.entry.RedactionEntries;
import org.daybook.query.facts.entry.RedactionEntries.Told;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/** All redactions, as their entries record them. */
@Component
record Redactions(RedactionEntries entries) {

    private static final int PAGE = 200;

    /** Newest first, those before a position that the reader may read. */
    List<RedactionItem> before(long position, Actor reader, int most) {
        List<RedactionItem> found = new ArrayList<>();
        Predicate<Told> readable = told -> told.shown() && reader.reads(told.programmes());
        List<Told> page;
        long before = position;
        do {
            page = entries.before(before, PAGE);
            page.stream()
                    .filter(readable)
                    .map(told -> RedactionItem.of(told.header(), shown(told, reader), told.redaction()))
                    .forEach(found::add);
            if (!page.isEmpty()) before = page.getLast().header().position();
        } while (page.size() == PAGE && found.size() < most);
        return found.subList(0, Math.min(most, found.size()));
    }

    /** Those that the reader may know of. */
    private static List<ProgrammeId> shown(Told told, Actor reader) {
        return told.programmes().stream().filter(reader::reads).toList();
    }
}
