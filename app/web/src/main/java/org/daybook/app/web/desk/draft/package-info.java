/** What somebody has typed and not recorded yet. No part of the record: nobody else reads it, and it goes once recorded. */
package org.daybook.app.web.desk.draft;
