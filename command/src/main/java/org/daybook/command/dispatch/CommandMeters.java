package org.daybook.command.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.shared.contract.CommandType;

/** The meter {@code daybook.commands}: number and duration of commands sent, by command and outcome. */
final class CommandMeters {

    private final MeterRegistry meters;
    /** To look a timer up by its tags costs more than to note a time. */
    private final Map<Measured, Timer> timers = new ConcurrentHashMap<>();

    CommandMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    private record Measured(CommandType command, String outcome) {}

    Timer.Sample start() {
        return Timer.start(meters);
    }

    void stop(Timer.Sample sample, CommandType command, String outcome) {
        sample.stop(timers.computeIfAbsent(new Measured(command, outcome), this::timer));
    }

    private Timer timer(Measured measured) {
        return meters.timer("daybook.commands", "command", measured.command().name(), "outcome", measured.outcome());
    }
}
