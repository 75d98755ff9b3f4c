/**
 * What somebody has typed and not recorded yet; it is deleted once it is recorded, and is no part of the record. It sees its
 * table and what a form holds. Start with {@code Drafts}.
 */
package org.daybook.app.web.draft;
