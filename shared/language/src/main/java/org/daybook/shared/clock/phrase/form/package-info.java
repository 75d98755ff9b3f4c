/** The forms in which committees write dates: days, weeks, months, quarters, years and ranges of them. */
package org.daybook.shared.clock.phrase.form;
