/**
 * The description of the API in OpenAPI 3.1: commands from their records, questions from the controllers, the rest from a file.
 * It sees every record that the API reads. Start with {@code OpenApiConfiguration} and {@code RecordSchemas}.
 */
package org.daybook.app.web.openapi;
