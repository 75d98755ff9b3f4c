package org.daybook.shared.board;

import org.daybook.shared.text.Text;

/** The terms of reference of the board were set. */
public record TermsOfReferenceSet(Text termsOfReference) implements BoardEvent {}
