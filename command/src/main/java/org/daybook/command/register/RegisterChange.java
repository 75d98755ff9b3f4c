package org.daybook.command.register;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What an entry changes in the register; made in the transaction that writes the entry. Made twice, it changes nothing. */
@FunctionalInterface
public interface RegisterChange {

    /**
     * @throws org.springframework.dao.ConcurrencyFailureException if another has taken the name that the entry
     *     gives; the entry must then not be written, and its command is decided again
     */
    void make(JdbcClient register);
}
