package org.daybook.app.web.desk.form;

import static org.daybook.app.web.desk.form.Ask.MONTH;
import static org.daybook.app.web.desk.form.Ask.ONE_OF;
import static org.daybook.app.web.desk.form.Ask.TEXT;
import static org.daybook.app.web.desk.form.Ask.WRITTEN_DATE;
import static org.daybook.app.web.desk.form.Field.optional;
import static org.daybook.app.web.desk.form.Field.required;

import java.util.List;
import java.util.Set;
import org.daybook.shared.workstream.WorkstreamEvent;

/** What several forms ask for in the same way, and by whom they are used. */
final class Asking {

    static final Set<Keeper> KEPT_BY = Set.of(Keeper.OWNER, Keeper.OFFICE);
    static final Set<Keeper> ARRANGED_BY = Set.of(Keeper.OFFICE);
    static final Set<Keeper> MINUTED_BY = Set.of(Keeper.SECRETARY);

    static final String AS_IN_PAPERS = "As you would write it in a paper: 30 June 2027, 06/27, Q4 26/27, ongoing, TBC";
    private static final String ADDRESSES = "Web addresses, one to a line; after a space, what it is";

    private Asking() {}

    static CommandForm kept(
            String command,
            Class<? extends WorkstreamEvent> records,
            Part part,
            String title,
            String subject,
            Field... fields) {
        return form(command, records, part, title, subject, KEPT_BY, fields);
    }

    static CommandForm form(
            String command,
            Class<? extends WorkstreamEvent> records,
            Part part,
            String title,
            String subject,
            Set<Keeper> keepers,
            Field... fields) {
        return new CommandForm(command, records, part, title, subject, List.of(fields), keepers);
    }

    static Field reason(String label) {
        return optional("reason", TEXT, label);
    }

    static Field why() {
        return required("reason", TEXT, "Why");
    }

    static Field target() {
        return required("targetDate", WRITTEN_DATE, "Target date").hint(AS_IN_PAPERS);
    }

    static Field first() {
        return required("first", MONTH, "From the month").hint("Such as 2027-01");
    }

    static Field last() {
        return required("last", MONTH, "To the month").hint("Such as 2027-06");
    }

    static Field tags() {
        return required("tags", Ask.TAGS, "Tags").from(Offer.TAGS);
    }

    static Field marked() {
        return required("marked", ONE_OF, "They are").from(Offer.MARK_OR_NOT);
    }

    static Field links() {
        return optional("links", Ask.LINKS, "Links").hint(ADDRESSES);
    }
}
