/**
 * The register of decisions and the page of one, from the read models of the API. Start with {@code DecisionPages}.
 */
package org.daybook.app.web.decision;
