package org.daybook.shared.ledger.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * ML-DSA-44 (FIPS 204), which resists quantum computers, with keys of 1,312 bytes as in notes. Java, from version 24,
 * wraps them in ASN.1 (RFC 9881).
 */
public final class MlDsa44 {

    public static final int KEY_LENGTH = 1_312;
    public static final int SIGNATURE_LENGTH = 2_420;

    private static final String NAME = "ML-DSA-44";
    private static final byte[] BEFORE_PUBLIC = HexFormat.of().parseHex("30820532300b06096086480165030403110382052100");

    private MlDsa44() {}

    /** Whether this Java has it. */
    public static boolean isKnown() {
        try {
            Signature.getInstance(NAME);
            return true;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    /** False as well where the bytes are no key. */
    static boolean verifies(byte[] key, byte[] message, byte[] signed) {
        try {
            byte[] encoded = Arrays.copyOf(BEFORE_PUBLIC, BEFORE_PUBLIC.length + key.length);
            System.arraycopy(key, 0, encoded, BEFORE_PUBLIC.length, key.length);
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded)));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
