package org.daybook.shared.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.daybook.shared.rejection.InvalidValue;

/** A decimal number that keeps its digits as written, so that canonical JSON and every reader agree on it. */
public record Quantity(@JsonValue String digits) {

    private static final int LONGEST = 30;
    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");

    /** @throws InvalidValue if it is not a plain decimal number of at most 18 and 9 digits */
    public Quantity {
        if (digits == null || !FORM.matcher(digits).matches()) {
            throw new InvalidValue("must be a decimal number such as 73 or 73.5");
        }
    }

    /** Takes the JSON number or string of a request. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Quantity of(Object written) {
        return new Quantity(
                switch (written) {
                    case BigDecimal number -> plain(number);
                    case Double number -> BigDecimal.valueOf(number).toPlainString();
                    case null -> "";
                    default -> written.toString();
                });
    }

    /** As people write it; a number whose exponent makes it longer than any quantity is not spelt out. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST ? "" : number.toPlainString();
    }

    public BigDecimal value() {
        return new BigDecimal(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
