package org.daybook.query.proof.trail;

/** From a decision back to the update that the board saw, and forward to what was done about it. */
