package org.daybook.app.web.command;

import org.daybook.app.web.form.CommandForm;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form that the reader may use.
 *
 * @param base the address before the name of its command: "/meetings/{id}/do/"
 */
public record OfferedForm(CommandForm form, String base) {

    /** @param about the part that it is about, by its name in the record; empty where it is about the whole */
    public String address(String about) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(base + form.command());
        if (!about.isEmpty()) address.queryParam("about", "{about}");
        return address.encode().buildAndExpand(about).toUriString();
    }
}
