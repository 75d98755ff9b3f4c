/**
 * Every page, read and write: forms, templates, static files, and the transport that carries them. It sees accounts, the store
 * and both sides. Start with {@code org.daybook.app.web.workstream.SlidePage} and {@code org.daybook.app.web.desk}.
 */
package org.daybook.app.web;
