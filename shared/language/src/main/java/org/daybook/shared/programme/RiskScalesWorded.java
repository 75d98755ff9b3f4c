package org.daybook.shared.programme;

/** The words for the levels of likelihood and impact were set. */
public record RiskScalesWorded(RiskScales scales) implements ProgrammeEvent {}
