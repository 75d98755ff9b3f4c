/** Which passwords may be chosen. */
package org.daybook.app.security.password;
