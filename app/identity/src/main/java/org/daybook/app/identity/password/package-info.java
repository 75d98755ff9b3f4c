/** Which passwords may be chosen. */
package org.daybook.app.identity.password;
