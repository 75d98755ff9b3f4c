package org.daybook.command.board;

/** Boards: established, named and manned by the programme office, until they are dissolved. */
