/** The register in PostgreSQL. */
package org.daybook.command.register.jdbc;
