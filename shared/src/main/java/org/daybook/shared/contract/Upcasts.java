package org.daybook.shared.contract;

import java.util.List;

/** Every step that brings an older version of a stored event up to date; a step once released stays. */
final class Upcasts {

    static final List<Upcast> ALL = List.of();

    private Upcasts() {}
}
