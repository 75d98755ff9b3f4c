package org.daybook.shared.board;

import org.daybook.shared.text.Text;

/** Sets the terms of reference of a board. */
public record SetTermsOfReference(Text termsOfReference) implements BoardCommand {}
