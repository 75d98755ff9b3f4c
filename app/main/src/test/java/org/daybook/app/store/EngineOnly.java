package org.daybook.app.store;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;

/** The engine by itself, with neither side. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.daybook.app.store.wiring",
        excludeFilters = {
            @ComponentScan.Filter(
                    type = org.springframework.context.annotation.FilterType.CUSTOM,
                    classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(
                    type = org.springframework.context.annotation.FilterType.REGEX,
                    pattern = ".*(CommandSide|QuerySide)")
        })
public class EngineOnly {}
