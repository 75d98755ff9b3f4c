/**
 * Facts: what the entries of an aggregate say, each with the day from which it holds, and which of them count
 * after corrections. It sees entries and values; each domain names its own attributes. Start with {@link
 * org.daybook.shared.fact.Attribute}.
 */
package org.daybook.shared.fact;
