package org.daybook.app.identity.password;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.shared.rejection.InvalidValue;

/**
 * Refuses passwords that somebody would guess, as NIST SP 800-63B (section 3.1.1.2) asks: too short, common, made of
 * repeated or neighbouring characters, or of the account's own name. It asks for no digits, capitals or signs. How many
 * guesses a password takes is estimated by zxcvbn (MIT licence), whose list of 30,000 common passwords was counted in
 * published leaks.
 */
public final class PasswordStrength {

    private static final String FIELD = "newPassword";
    private static final int FEWEST = 12;
    private static final int MOST = 200;

    /** The first so many characters are estimated: the estimate takes seconds for the longest that are accepted. */
    private static final int ESTIMATED = 40;

    /** What a stranger might try in a year at three guesses a second. */
    private static final double FEWEST_GUESSES = 1e8;

    private static final int SHORTEST_OWN_WORD = 4;
    private static final int FEWEST_BESIDE_OWN_WORDS = 8;
    private static final String PRODUCT = "daybook";

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordStrength() {}

    /**
     * @param own what strangers may know of the account: its login name and post
     * @throws InvalidValue if it may not be chosen; says why
     */
    public static void require(String password, String... own) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < FEWEST || length > MOST) {
            throw new InvalidValue(FIELD, "must be " + FEWEST + " to " + MOST + " characters long");
        }
        List<String> words = words(own);
        if (besides(password, words) < FEWEST_BESIDE_OWN_WORDS) {
            throw new InvalidValue(
                    FIELD, "must not be made of your login name, your post or the word Daybook; choose other words");
        }
        int end = password.offsetByCodePoints(0, Math.min(length, ESTIMATED));
        Strength strength = ESTIMATE.measure(password.substring(0, end), words);
        if (strength.getGuesses() < FEWEST_GUESSES) throw new InvalidValue(FIELD, why(strength));
    }

    private static List<String> words(String... own) {
        return Stream.concat(Stream.of(PRODUCT), Stream.of(own))
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .map(PasswordStrength::folded)
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static int besides(String password, List<String> words) {
        String left = folded(password);
        for (String word : words) left = left.replace(word, "");
        return left.length();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String why(Strength strength) {
        boolean repeats = strength.getSequence().stream().map(m -> m.pattern).anyMatch(PasswordStrength::isRepetition);
        return repeats
                ? "must not be made of repeated or neighbouring characters, such as 1111, 1234 or qwerty"
                : "is too easy to guess: it is a common password, or close to one; a few unrelated words"
                        + " are better";
    }

    private static boolean isRepetition(com.nulabinc.zxcvbn.Pattern pattern) {
        return switch (pattern) {
            case Repeat, Sequence, Spatial -> true;
            case Dictionary, Regex, Date, Bruteforce -> false;
        };
    }
}
