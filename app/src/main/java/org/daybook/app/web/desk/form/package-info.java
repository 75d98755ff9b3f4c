/** The forms of the desk: for each command what it asks for, and how what was typed becomes its fields. */
package org.daybook.app.web.desk.form;
