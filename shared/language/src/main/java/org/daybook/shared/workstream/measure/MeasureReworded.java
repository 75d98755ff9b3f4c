package org.daybook.shared.workstream.measure;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A measure was reworded. */
public record MeasureReworded(LocalId measure, Text wording) implements MeasureEvent {}
