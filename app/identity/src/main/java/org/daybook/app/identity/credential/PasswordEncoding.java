package org.daybook.app.identity.credential;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** The storage format of passwords: PBKDF2 with the defaults of Spring Security, under the name of the algorithm. */
@Configuration(proxyBeanMethods = false)
public class PasswordEncoding {

    private static final String PBKDF2 = "pbkdf2";

    /** 16 bytes of salt and 32 of the derived key, as the encoder stores them. */
    private static final int STORED_BYTES = 48;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                PBKDF2, Map.of(PBKDF2, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** Looks like a stored password and costs as much to compare with, but no password matches it. */
    public static String nobodysPassword() {
        byte[] stored = new byte[STORED_BYTES];
        new SecureRandom().nextBytes(stored);
        return "{" + PBKDF2 + "}" + HexFormat.of().formatHex(stored);
    }
}
