/**
 * Clients that send requests over HTTP, in a closed loop or at a fixed rate, and time the answers. Start with {@code Load}.
 */
package org.daybook.bench.http;
