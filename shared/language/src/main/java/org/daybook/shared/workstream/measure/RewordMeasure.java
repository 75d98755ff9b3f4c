package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Words a measure anew. */
public record RewordMeasure(LocalId measure, Text wording) implements MeasureCommand {}
