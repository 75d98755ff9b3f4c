/** Reviews: what audit panels recommend, what is answered, and how the answers are judged. */
package org.daybook.command.review;
