package org.daybook.bench.stock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The executable as it is but for {@code PostgresEvents}, whose place {@link StockEvents} takes. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.daybook.app",
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "org\\.daybook\\.app\\.DaybookApplication",
                            "org\\.daybook\\.app\\.engine\\.wiring\\.PostgresEvents"
                        }))
@Import({StockEvents.class, NoFirstEntry.class})
public class StockDaybook {

    public static void main(String[] arguments) {
        SpringApplication.run(StockDaybook.class, arguments);
    }
}
