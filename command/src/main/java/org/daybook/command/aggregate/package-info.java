/**
 * What every aggregate has in common: the envelope in which a command comes, the stamp that an event gets, the memory of
 * answered requests, the receipt. The only package of the domain, beside the aggregates themselves, that knows Axon.
 */
package org.daybook.command.aggregate;
