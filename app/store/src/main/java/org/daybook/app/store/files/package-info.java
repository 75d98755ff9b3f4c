/**
 * Files and folders that only the owner of the process may read, written whole or not at all. It sees the file system
 * and nothing of Daybook. Start with {@link org.daybook.app.store.files.OwnerOnly}.
 */
package org.daybook.app.store.files;
