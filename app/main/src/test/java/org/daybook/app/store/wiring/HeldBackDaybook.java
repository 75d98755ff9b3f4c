package org.daybook.app.store.wiring;

import org.daybook.app.DaybookApplication;
import org.springframework.boot.SpringApplication;

/** Daybook as one executable, with the register wired as with Axon Server and its follower held back. */
public final class HeldBackDaybook {

    private HeldBackDaybook() {}

    public static void main(String[] args) {
        new SpringApplication(DaybookApplication.class, FollowedRegister.class, HeldBackRegister.class).run(args);
    }
}
