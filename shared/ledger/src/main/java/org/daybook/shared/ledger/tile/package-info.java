/**
 * Tiles of the tree and bundles of its entries, as C2SP tlog-tiles has them. It sees hashes, and neither notes nor
 * packs. Start with {@link org.daybook.shared.ledger.tile.Tile}.
 */
package org.daybook.shared.ledger.tile;
