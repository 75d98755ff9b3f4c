package org.daybook.shared.ledger.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** How notes are signed. Notes have public keys as bare bytes; Java wraps those in ASN.1. */
public enum NoteAlgorithm {
    /** RFC 8032, with keys wrapped as in RFC 8410. */
    ED25519("Ed25519", 32, 64, "302a300506032b6570032100"),
    /** FIPS 204, which stands where elliptic curves will not, with keys wrapped as in RFC 9881; Java has it from version 24 on. */
    ML_DSA_44("ML-DSA-44", 1_312, 2_420, "30820532300b06096086480165030403110382052100");

    private final String standardName;
    private final int keyLength;
    private final int signatureLength;
    private final byte[] beforeKey;

    NoteAlgorithm(String standardName, int keyLength, int signatureLength, String beforeKey) {
        this.standardName = standardName;
        this.keyLength = keyLength;
        this.signatureLength = signatureLength;
        this.beforeKey = HexFormat.of().parseHex(beforeKey);
    }

    /** How many bytes a public key has. */
    public int keyLength() {
        return keyLength;
    }

    /** How many bytes a signature has. */
    public int signatureLength() {
        return signatureLength;
    }

    /** Whether this Java has it. */
    public boolean isKnown() {
        try {
            Signature.getInstance(standardName);
            return true;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    /** False as well where the bytes are no key. */
    boolean verifies(byte[] key, byte[] message, byte[] signed) {
        try {
            byte[] wrapped = ByteBuffer.allocate(beforeKey.length + key.length)
                    .put(beforeKey)
                    .put(key)
                    .array();
            Signature signature = Signature.getInstance(standardName);
            signature.initVerify(KeyFactory.getInstance(standardName).generatePublic(new X509EncodedKeySpec(wrapped)));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
