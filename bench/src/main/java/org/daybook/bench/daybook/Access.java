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

/** Tokens for whoever calls. The first one is put into the table, as nobody is there to sign in as the administrator. */
public final class Access {

    private static final String FIRST = "dbk_the-bench-comes-in-with-this-one";

    private final Api administrator;

    private Access(Api administrator) {
        this.administrator = administrator;
    }

    /** @param database as its superuser */
    public static Access to(InetSocketAddress address, Connection database) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (PreparedStatement insert = database.prepareStatement(
                """
                insert into account.token (id, account, digest, label, created_at, expires_at)
                select ?, administrator, ?, 'bench', now(), now() + interval '1 day' from account.installation
                on conflict do nothing
                """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setBytes(2, sha256.digest(FIRST.getBytes(StandardCharsets.UTF_8)));
            insert.executeUpdate();
        }
        return new Access(new Api(address, FIRST));
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
        String account = "/api/accounts/" + id;
        administrator.post(account + "/grant-role", "{\"role\":\"" + role + "\",\"everywhere\":true}");
        return administrator
                .post(account + "/tokens", "{\"label\":\"Bench\"}")
                .get("token")
                .asString();
    }
}
