/**
 * What is stored and what may be sent: stored names and versions of events, their upcasts, the catalogue of
 * commands, and the one way to read and write JSON. It sees every command and event, and nothing but {@link
 * org.daybook.shared.contract.Json} knows the JSON library's settings. Start with {@link
 * org.daybook.shared.contract.EventContract}.
 */
package org.daybook.shared.contract;
