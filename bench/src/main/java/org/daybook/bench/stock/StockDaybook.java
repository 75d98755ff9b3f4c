package org.daybook.bench.stock;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The executable, with {@link StockEvents} in place of its {@code PostgresEvents}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.daybook.app",
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = ReplacedByStock.class))
@Import({StockEvents.class, NoFirstEntry.class})
public class StockDaybook {

    /** What it is told beside what the executable is told. */
    public static final List<String> SETTINGS = List.of(
            "--axon.eventhandling.processors.register.mode=subscribing",
            "--axon.eventhandling.processors." + StockView.GROUP + ".mode=pooled",
            // In order, as our views need them, and in batches as large as helped when they were fed so.
            "--axon.eventhandling.processors." + StockView.GROUP + ".initial-segment-count=1",
            "--axon.eventhandling.processors." + StockView.GROUP + ".thread-count=1",
            "--axon.eventhandling.processors." + StockView.GROUP + ".batch-size=200");

    public static void main(String[] arguments) {
        SpringApplication.run(StockDaybook.class, arguments);
    }
}
