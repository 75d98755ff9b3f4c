/** Forms of pages: what was typed, what is wrong with it, and where one is taken when it is right. */
package org.daybook.app.web.form;
