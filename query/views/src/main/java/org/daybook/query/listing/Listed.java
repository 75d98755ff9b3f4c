package org.daybook.query.listing;

/** An item of a list; its id is unique in the list. */
public interface Listed {

    String id();
}
