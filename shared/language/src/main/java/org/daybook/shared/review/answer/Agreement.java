package org.daybook.shared.review.answer;

/** Whether management agrees to a recommendation. */
public enum Agreement {
    AGREED,
    PARTLY_AGREED,
    NOT_AGREED
}
