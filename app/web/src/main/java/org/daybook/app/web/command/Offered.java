package org.daybook.app.web.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that a page offers its reader as buttons. */
public record Offered(List<OfferedForm> forms) {

    public static final Offered NOTHING = new Offered(List.of());

    public Offered {
        forms = List.copyOf(forms);
    }

    /** With others, such as the form that opens something within what the page shows. */
    public Offered and(Offered others) {
        return new Offered(Stream.concat(forms.stream(), others.forms.stream()).toList());
    }

    public boolean has(String command) {
        return find(command).isPresent();
    }

    public Optional<OfferedForm> find(String command) {
        return forms.stream()
                .filter(offered -> offered.form().command().equals(command))
                .findFirst();
    }

    /** Those of some commands, in their order. */
    public List<OfferedForm> of(List<String> commands) {
        return commands.stream().flatMap(command -> find(command).stream()).toList();
    }
}
