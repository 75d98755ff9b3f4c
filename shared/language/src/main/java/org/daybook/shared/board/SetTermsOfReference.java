package org.daybook.shared.board;

import org.daybook.shared.text.Text;

/** Sets down what a board is there for. */
public record SetTermsOfReference(Text termsOfReference) implements BoardCommand {}
