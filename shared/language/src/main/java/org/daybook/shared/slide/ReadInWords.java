package org.daybook.shared.slide;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** Marks the target dates of a slide, whose JSON also gives their reading in words: see {@link SlideDate}. */
@JacksonAnnotationsInside
@JsonSerialize(converter = SlideDate.Writing.class)
@JsonDeserialize(converter = SlideDate.Reading.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@interface ReadInWords {}
