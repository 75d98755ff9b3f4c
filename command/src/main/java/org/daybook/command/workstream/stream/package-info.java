/** The workstream's own stream of entries as a value, and which of them count once corrections are heeded. */
package org.daybook.command.workstream.stream;
