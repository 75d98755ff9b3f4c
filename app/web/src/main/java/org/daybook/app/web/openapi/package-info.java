/** The API's description, OpenAPI 3.1: the commands from their records, the questions from what answers them. */
package org.daybook.app.web.openapi;
