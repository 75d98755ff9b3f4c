/**
 * Every page, read and write, with the description of the API and the transport that carries both. It sees accounts, the store
 * and both sides. Start with {@code org.daybook.app.web.workstream.SlidePage} and {@code org.daybook.app.web.desk}.
 */
package org.daybook.app.web;
