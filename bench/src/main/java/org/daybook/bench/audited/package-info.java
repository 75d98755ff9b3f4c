/**
 * The same histories kept by the libraries that people use to look into the past of ordinary tables: Hibernate Envers and
 * JaVers.
 */
package org.daybook.bench.audited;
