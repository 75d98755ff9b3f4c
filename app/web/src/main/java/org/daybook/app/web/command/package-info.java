/**
 * A page with a form for each command of an aggregate, for those who may give it. It sees the forms, drafts, and lists to choose
 * from. Start with {@code CommandPages}; a page that offers forms starts with {@code Offers}, and a new kind of aggregate needs
 * a {@code FindTarget}.
 */
package org.daybook.app.web.command;
