/** What lets an account in: login names, passwords, one-time passwords and the cache of who is admitted. */
package org.daybook.app.identity.credential;
