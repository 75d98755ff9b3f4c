/**
 * The register in PostgreSQL: its statements and rows. Nothing outside the register sees this package. Start with
 * {@code JdbcRegister}; {@code VersionedRow} holds the rule that an older entry changes nothing.
 */
package org.daybook.command.register.jdbc;
