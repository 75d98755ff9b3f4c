/** Tiles of the tree and bundles of its entries, as C2SP tlog-tiles has them. */
package org.daybook.shared.ledger.tile;
