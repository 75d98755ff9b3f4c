package org.daybook.app.store.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Creates the roles and the database if they are missing. */
record Provision(DataSource superuser, Passwords passwords) {

    static final String DATABASE = "daybook";
    static final String OWNER = "daybook_owner";
    static final String APPLICATION = "daybook_app";
    static final String REDACTOR = "daybook_redactor";

    void run() throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            role(statement, OWNER, passwords.owner());
            role(statement, APPLICATION, passwords.application());
            role(statement, REDACTOR, passwords.redactor());
            if (lacks(statement, "pg_database where datname", DATABASE)) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        if (lacks(statement, "pg_roles where rolname", name)) statement.execute("create role " + name + " login");
        statement.execute("alter role " + name + " password '" + password + "'");
    }

    private static boolean lacks(Statement statement, String where, String name) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from " + where + " = '" + name + "'")) {
            return !found.next();
        }
    }
}
