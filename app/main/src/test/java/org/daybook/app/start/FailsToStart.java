package org.daybook.app.start;

import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;

/** An application that cannot start: by itself or, with {@code stopped}, because somebody stops it meanwhile. */
class FailsToStart {

    @Bean
    ApplicationRunner fails() {
        return arguments -> {
            if (arguments.containsOption("stopped")) {
                new ProcessBuilder(List.of(
                                "kill", "-TERM", "" + ProcessHandle.current().pid()))
                        .start();
                awaitShutdown();
            }
            throw new IllegalStateException("What it needs is closed");
        };
    }

    private static void awaitShutdown() {
        Thread none = new Thread(() -> {});
        try {
            while (true) {
                Runtime.getRuntime().addShutdownHook(none);
                Runtime.getRuntime().removeShutdownHook(none);
            }
        } catch (IllegalStateException stopping) {
            // As it was to be.
        }
    }

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(FailsToStart.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(arguments);
    }
}
