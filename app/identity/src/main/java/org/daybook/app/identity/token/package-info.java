/** API tokens: created, shown once, stored as digests, revoked and expired. */
package org.daybook.app.identity.token;
