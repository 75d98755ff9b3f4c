package org.daybook.app.web.desk.form;

import static org.daybook.app.web.desk.form.Ask.LINE;
import static org.daybook.app.web.desk.form.Ask.NUMBER;
import static org.daybook.app.web.desk.form.Ask.ONE_OF;
import static org.daybook.app.web.desk.form.Ask.TEXT;
import static org.daybook.app.web.desk.form.Ask.WRITTEN_DATE;
import static org.daybook.app.web.desk.form.Asking.AS_IN_PAPERS;
import static org.daybook.app.web.desk.form.Asking.kept;
import static org.daybook.app.web.desk.form.Asking.reason;
import static org.daybook.app.web.desk.form.Asking.target;
import static org.daybook.app.web.desk.form.Asking.why;
import static org.daybook.app.web.desk.form.Field.optional;
import static org.daybook.app.web.desk.form.Field.required;

import java.util.List;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureReworded;
import org.daybook.shared.workstream.measure.MeasurementRecorded;

/** What is measured. */
final class MeasureForms {

    static final List<CommandForm> ALL = List.of(
            kept(
                    "record-measurement",
                    MeasurementRecorded.class,
                    Part.MEASURES,
                    "Record a reading",
                    "measure",
                    required("value", NUMBER, "Reading").hint("A number such as 73 or 73.5"),
                    optional("unit", LINE, "Unit").hint("Such as % or days"),
                    optional("note", TEXT, "Note")),
            kept(
                    "reword-measure",
                    MeasureReworded.class,
                    Part.MEASURES,
                    "Reword",
                    "measure",
                    required("wording", TEXT, "What is measured")),
            kept(
                    "reschedule-measure",
                    MeasureRescheduled.class,
                    Part.MEASURES,
                    "Reschedule",
                    "measure",
                    target(),
                    why()),
            kept("retire-measure", MeasureRetired.class, Part.MEASURES, "Retire", "measure", reason("Why")),
            kept(
                    "define-measure",
                    MeasureDefined.class,
                    Part.MEASURES,
                    "Define a measure",
                    "",
                    required("wording", TEXT, "What is measured"),
                    optional("direction", ONE_OF, "It should go").from(Offer.DIRECTIONS),
                    optional("target", LINE, "Target").hint("Such as 80%"),
                    optional("targetDate", WRITTEN_DATE, "Target date").hint(AS_IN_PAPERS)));

    private MeasureForms() {}
}
