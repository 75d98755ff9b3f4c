/** Pages that go through a record entry by entry and show the slide as each entry left it. */
package org.daybook.app.web.replay;
