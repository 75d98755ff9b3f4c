package org.daybook.command.rule;

import org.daybook.shared.text.Name;

/**
 * No workstream or board is opened in a closed programme.
 *
 * @param what is opened, as the code of the rule ends ("boards")
 */
@Breach(field = "programme")
public record OnlyAnOpenProgrammeTakes(String what, Name programme, boolean holds) implements Rule {

    @Override
    public String code() {
        return "only-an-open-programme-takes-" + what;
    }

    @Override
    public String otherwise() {
        return "The programme " + programme + " is closed";
    }
}
