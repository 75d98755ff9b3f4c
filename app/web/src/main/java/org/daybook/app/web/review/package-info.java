/** Pages of audit reviews: recommendations, answers and the report on them. */
package org.daybook.app.web.review;
