/**
 * What every aggregate has in common: the carrier of a command, the metadata of an event, the memory of
 * answered requests, the receipt. The only package of the domain, beside the aggregates themselves, that knows Axon.
 */
package org.daybook.command.aggregate;
