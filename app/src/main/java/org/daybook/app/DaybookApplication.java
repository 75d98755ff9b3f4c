package org.daybook.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Daybook as one executable. */
@SpringBootApplication
public class DaybookApplication {

    public static void main(String[] args) {
        SpringApplication.run(DaybookApplication.class, args);
    }
}
