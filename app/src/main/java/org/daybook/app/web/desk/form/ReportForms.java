package org.daybook.app.web.desk.form;

import static org.daybook.app.web.desk.form.Ask.CHOICE;
import static org.daybook.app.web.desk.form.Ask.FLAG;
import static org.daybook.app.web.desk.form.Ask.ONE_OF;
import static org.daybook.app.web.desk.form.Ask.TEXT;
import static org.daybook.app.web.desk.form.Ask.WRITTEN_DATE;
import static org.daybook.app.web.desk.form.Asking.AS_IN_PAPERS;
import static org.daybook.app.web.desk.form.Asking.kept;
import static org.daybook.app.web.desk.form.Asking.links;
import static org.daybook.app.web.desk.form.Asking.reason;
import static org.daybook.app.web.desk.form.Asking.why;
import static org.daybook.app.web.desk.form.Field.optional;
import static org.daybook.app.web.desk.form.Field.required;

import java.util.List;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagChanged;

/** What an update says first: how it stands, what was done and what comes next. */
final class ReportForms {

    static final List<CommandForm> ALL = List.of(
            kept(
                    "change-rag",
                    RagChanged.class,
                    Part.RATINGS,
                    "Change the rating",
                    "dimension",
                    required("rating", ONE_OF, "Rating").from(Offer.RATINGS),
                    reason("Reason").hint("Red needs one; the board reads it on the slide")),
            kept(
                    "record-progress",
                    ProgressRecorded.class,
                    Part.PROGRESS,
                    "Record progress",
                    "",
                    required("text", TEXT, "What was done"),
                    optional("highlight", FLAG, "A highlight, worth the board's notice"),
                    optional("deliverable", CHOICE, "It concerns the deliverable")
                            .from(Offer.DELIVERABLES),
                    links()),
            kept(
                    "plan-next-step",
                    NextStepPlanned.class,
                    Part.NEXT_STEPS,
                    "Plan a next step",
                    "",
                    required("text", TEXT, "What comes next"),
                    optional("targetDate", WRITTEN_DATE, "Target date").hint(AS_IN_PAPERS),
                    optional("answers", CHOICE, "It follows up the highlight").from(Offer.HIGHLIGHTS)),
            kept(
                    "finish-next-step",
                    NextStepFinished.class,
                    Part.NEXT_STEPS,
                    "Finish",
                    "nextStep",
                    optional("outcome", TEXT, "What came of it")),
            kept("drop-next-step", NextStepDropped.class, Part.NEXT_STEPS, "Drop", "nextStep", why()));

    private ReportForms() {}
}
