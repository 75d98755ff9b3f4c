package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Rewords a measure. */
public record RewordMeasure(LocalId measure, Text wording) implements MeasureCommand {}
