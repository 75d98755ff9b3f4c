package org.daybook.shared.evidence.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.daybook.shared.ledger.Sha256;

/** The files of a pack, in any kind of archive. Safe for several threads. */
public interface PackFiles {

    /** What is read as a whole is no longer than that. */
    int LONGEST = 32 << 20;

    /** Of all files. */
    Set<String> names();

    /** @throws NotAPack if it has no such file */
    InputStream open(String name) throws IOException;

    /** A whole file; absent if there is none. */
    default Optional<byte[]> find(String name) {
        return names().contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /** @throws NotAPack if it has no such file, or one that is too long or broken */
    default byte[] read(String name) {
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes(LONGEST);
            if (in.read() >= 0) throw new NotAPack(name + " is longer than " + LONGEST + " bytes");
            return bytes;
        } catch (IOException e) {
            throw new NotAPack(name + " cannot be unpacked");
        }
    }

    /** @throws NotAPack if it has no such file, or one that is broken */
    default FileDigest digest(String name) {
        MessageDigest digest = Sha256.make();
        try (InputStream in = new DigestInputStream(open(name), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new FileDigest(bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new NotAPack(name + " cannot be unpacked");
        }
    }

    /** @throws NotAPack also if it is not UTF-8 */
    default String text(String name) {
        return text(name, read(name));
    }

    /** @throws NotAPack if the bytes of the file of that name are not UTF-8 */
    static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotAPack(name + " is not UTF-8");
        }
    }
}
