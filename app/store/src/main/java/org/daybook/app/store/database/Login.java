package org.daybook.app.store.database;

/** A database role and its password, which is never shown. */
public record Login(String username, String password) {

    @Override
    public String toString() {
        return username;
    }
}
