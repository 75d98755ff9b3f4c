/**
 * Fills the schema of facts that does not serve from the record, and lets it serve: on request, or at the first start of a
 * version with other tables. It sees facts and their source, and no views. Start with {@link
 * org.daybook.query.rebuild.Rebuilds}.
 */
package org.daybook.query.rebuild;
