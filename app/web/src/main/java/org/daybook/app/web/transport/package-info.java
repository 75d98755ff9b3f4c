/**
 * Bounds connections and requests before anything works on them, so that no stranger can stop Daybook. It sees Tomcat and the
 * networks of {@code org.daybook.app.identity.guessing}, and no page. Start with {@code TransportConfiguration}, then
 * {@code RequestGate}.
 */
package org.daybook.app.web.transport;
