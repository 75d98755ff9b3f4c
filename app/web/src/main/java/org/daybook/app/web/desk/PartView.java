package org.daybook.app.web.desk;

import java.util.List;
import org.daybook.app.web.form.Part;
import org.daybook.app.web.form.typed.FormView;

/** One part of the desk: its items, and the forms that add to it. */
record PartView(Part part, List<Line> lines, List<FormView> forms) {}
