/** How the server itself behaves, whoever is asked. */
package org.daybook.app.web;
