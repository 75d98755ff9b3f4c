/** Who owns what: workstreams and the accounts that may make entries on them, and the page on which that is assigned. */
package org.daybook.app.web.owner;
