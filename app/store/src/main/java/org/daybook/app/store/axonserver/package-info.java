/**
 * What an exception from Axon Server means for a command: nothing was done, another was first, or nobody knows. It
 * sees Axon Server's connector and the failures that the write side knows. Start with {@link
 * org.daybook.app.store.axonserver.AxonServerFailures}.
 */
package org.daybook.app.store.axonserver;
