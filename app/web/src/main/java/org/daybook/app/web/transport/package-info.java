/** How connections and requests are bounded before anything of ours works for them, so that no stranger can stop Daybook. */
package org.daybook.app.web.transport;
