/**
 * The owner's desk: the page on which an owner writes the update of a workstream. Everything that is done there is a
 * command of the API; what is typed and not yet recorded is kept as a draft.
 */
package org.daybook.app.web.desk;
