package org.daybook.bench.record;

import java.util.List;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.Name;

/** Evidence, which is given as links. */
public final class Links {

    private Links() {}

    public static List<Link> some(Chance chance) {
        if (!chance.percent(20)) return List.of();
        return List.of(new Link(
                "https://papers.example.org/" + chance.localId(), new Name("Paper " + (1 + chance.below(900)))));
    }
}
