/** Files that only their owner may read. */
package org.daybook.app.store.files;
