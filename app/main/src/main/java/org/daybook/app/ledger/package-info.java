/**
 * The ledger on this node: where its keys and what it signed last are kept, how they are replaced, and how it is set
 * up. It sees the proof, the settings and files of the owner. Start with {@code LedgerConfiguration}.
 */
package org.daybook.app.ledger;
