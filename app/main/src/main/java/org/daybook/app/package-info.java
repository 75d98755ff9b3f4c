/**
 * The executable: it wires all modules, and holds the command line, the sample record, health and metrics. It sees
 * everything, and nothing sees it. Start with {@link org.daybook.app.DaybookApplication}.
 */
package org.daybook.app;
