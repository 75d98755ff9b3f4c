/**
 * The stream of entries of one workstream as a value, and which of its entries count after corrections. It sees events, and
 * neither rules nor storage. Start with {@code RecordedStream}.
 */
package org.daybook.command.workstream.stream;
