/** The pages of the clearance of updates: what waits for a sponsor, and what one request is about. */
package org.daybook.app.web.clearance;
