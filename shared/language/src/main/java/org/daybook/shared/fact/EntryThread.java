package org.daybook.shared.fact;

import java.util.Optional;
import java.util.UUID;

/**
 * One attribute of one thing: what an entry sets. (The design calls it a thread; the name says whose, to be told from a
 * thread of execution.)
 *
 * @param aggregate the programme, workstream, board, meeting or review
 * @param thing the id inside the aggregate; empty for the aggregate itself
 * @param key distinguishes several values of one attribute (each tag is one); mostly empty
 */
public record EntryThread(UUID aggregate, Attribute<?> attribute, String thing, String key) {

    /** What it is called by itself: "Deliverable OD1-01: target date"; empty where another attribute shows it. */
    public Optional<String> title() {
        return attribute.words().title().apply(this);
    }

    /** What it is called beside its thing: "Tag ESPS 9 (source)". */
    public String label() {
        return attribute.words().label() + suffix();
    }

    /** Its thing: "Deliverable OD1-01". */
    String called() {
        return attribute.concept().called(thing);
    }

    /** The key "SOURCE/ESPS 9" is " ESPS 9 (source)"; a group of tags by itself is " (source)". */
    String suffix() {
        if (key.isEmpty()) return "";
        String[] tag = key.split("/", 2);
        String group = " (" + FactWording.plain(tag[0]) + ")";
        return tag.length == 1 ? group : " " + tag[1] + group;
    }
}
