/** What whoever starts Daybook is told. */
package org.daybook.app.start;
