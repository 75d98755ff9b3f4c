/**
 * Who owns which workstream, and the page on which the programme office assigns an owner. It sees the register, the lists of
 * the read API, and the forms. Start with {@code OwnersPage}.
 */
package org.daybook.app.web.owner;
