/** Groups of tags that a programme defines. */
package org.daybook.shared.programme.tag;
