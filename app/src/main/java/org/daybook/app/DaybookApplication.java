package org.daybook.app;

import org.daybook.app.engine.wiring.EarlyDatabaseStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Daybook as one executable. */
@SpringBootApplication
public class DaybookApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(DaybookApplication.class);
        application.addInitializers(new EarlyDatabaseStart());
        application.run(args);
    }
}
