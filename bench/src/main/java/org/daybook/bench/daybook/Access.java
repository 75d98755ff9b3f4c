package org.daybook.bench.daybook;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.bench.http.Api;

/** Tokens for the benchmarks. They are put into the table: nobody is there to sign in and make them. */
public final class Access {

    private final Superuser database;
    private final Api administrator;

    private Access(Superuser database, Api administrator) {
        this.database = database;
        this.administrator = administrator;
    }

    /** Opens a connection as the superuser of the database. */
    public interface Superuser {
        Connection connect() throws Exception;
    }

    public static Access to(InetSocketAddress address, Superuser database) throws Exception {
        String token = insert(database, "(select administrator from account.installation)");
        return new Access(database, new Api(address, token));
    }

    public Api administrator() {
        return administrator;
    }

    /** Tokens of that many new accounts, each with that role everywhere. */
    public List<String> tokens(String role, int count) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) tokens.add(token(role));
        return tokens;
    }

    private String token(String role) throws Exception {
        String id = administrator
                .post("/api/accounts", "{\"post\":\"Bench\"}")
                .get("id")
                .asString();
        administrator.post("/api/accounts/" + id + "/grant-role", "{\"role\":\"" + role + "\",\"everywhere\":true}");
        return insert(database, "'" + UUID.fromString(id) + "'::uuid");
    }

    private static String insert(Superuser database, String account) throws Exception {
        String token = "dbk_bench-" + UUID.randomUUID();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into account.token (id, account, digest, label, created_at, expires_at)"
                                + " values (?, " + account + ", ?, 'bench', now(), now() + interval '1 day')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setBytes(2, sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
            insert.executeUpdate();
        }
        return token;
    }
}
