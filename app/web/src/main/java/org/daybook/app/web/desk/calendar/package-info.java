/** The page on which a person sees their workstreams and what is due when. */
package org.daybook.app.web.desk.calendar;
