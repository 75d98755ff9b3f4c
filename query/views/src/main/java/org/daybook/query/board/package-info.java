package org.daybook.query.board;

/** Boards as they stand on any day, as known at any instant. */
