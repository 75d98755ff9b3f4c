package org.daybook.shared.board;

import org.daybook.shared.text.Text;

/** It was set down what the board is there for. */
public record TermsOfReferenceSet(Text termsOfReference) implements BoardEvent {}
