/**
 * How events, commands, answers, tokens and snapshots become bytes, under names of ours that no move of a class
 * changes. It sees the event contract, the catalogue of commands and Axon's serializers, and no database. Start with
 * {@link org.daybook.app.store.serial.EventSerializer}.
 */
package org.daybook.app.store.serial;
