package org.daybook.app.web.form.typed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence for a required field that was left empty, as GOV.UK words it: "Enter a reason.", "Select a rating.". */
public final class Missing {

    /** What commands are refused with if a component is absent, after the name of the component. */
    static final String IS_REQUIRED = "is required";

    /** Labels that are clauses or have an article of their own: "What was done", "The objective". */
    private static final Pattern CLAUSE = Pattern.compile(
            "(What|How|Which|Who|Whether|Why|When|Where|The|A|An|Your|Its|This|These|Those|At|On) .*|Why|When|Where");

    /** Labels that ask after a preposition: "By when", "In which capacity". */
    private static final Pattern ASKS =
            Pattern.compile("(By|In|From|To|For|Until|Since) (what|when|which|whom|whose)( .*)?");

    /** Labels that are no noun, and so take no article: "From", "Votes for", "Replaced by". */
    private static final Pattern NO_NOUN = Pattern.compile(
            "(By|In|From|To|For|Until|Since|Against|Abstained)( .*)?|.* (by|of|for|to|in|from|at|on|against)");

    /** The head of a label: "Terms" of "Terms of reference", "date" of "Target date". */
    private static final Pattern HEAD = Pattern.compile("(.*?)( (of|for|by|to|in|from|at|on) .*)?");

    private Missing() {}

    /**
     * @param label of the field
     * @param chosen whether its value is selected rather than typed
     */
    public static String of(String label, boolean chosen) {
        if (ASKS.matcher(label).matches()) return (chosen ? "Select " : "Say ") + lower(label) + ".";
        if (!CLAUSE.matcher(label).matches() && NO_NOUN.matcher(label).matches()) return "Fill in “" + label + "”.";
        return (chosen ? "Select " : "Enter ") + article(label) + lower(label) + ".";
    }

    private static String article(String label) {
        if (CLAUSE.matcher(label).matches() || isPlural(label)) return "";
        return "AEIOUaeiou".indexOf(label.charAt(0)) < 0 ? "a " : "an ";
    }

    private static boolean isPlural(String label) {
        Matcher head = HEAD.matcher(label);
        return head.matches()
                && head.group(1).matches(".*[^s]s")
                && !head.group(1).matches(".*(us|is)");
    }

    /** With a small letter at the beginning, unless it begins with an abbreviation. */
    private static String lower(String label) {
        boolean abbreviated = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviated ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
