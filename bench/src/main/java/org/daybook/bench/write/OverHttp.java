package org.daybook.bench.write;

import java.time.Duration;
import java.util.List;
import org.daybook.bench.daybook.Access;
import org.daybook.bench.daybook.Daybook;
import org.daybook.bench.http.Api;
import org.daybook.bench.http.Caller;
import org.daybook.bench.http.ClosedLoop;
import org.daybook.bench.http.Load;
import org.daybook.bench.machine.Allocation;
import org.daybook.bench.machine.Cpu;

/** A Daybook, whatever its engine, to which 32 clients with tokens of their own send commands. */
public final class OverHttp implements Contestant {

    private static final int CLIENTS = 32;
    private static final int WORKSTREAMS = 320;

    private final String name;
    private final Daybook daybook;
    private final List<Caller> callers;
    private final Allocation allocation;

    private OverHttp(String name, Daybook daybook, List<Caller> callers, Allocation allocation) {
        this.name = name;
        this.daybook = daybook;
        this.callers = callers;
        this.allocation = allocation;
    }

    public static OverHttp on(String name, Daybook daybook, Access access) throws Exception {
        List<String> tokens = access.tokens("PROGRAMME_OFFICE", CLIENTS);
        Workload workload = Workload.open(new Api(daybook.address(), tokens.getFirst()), WORKSTREAMS);
        return new OverHttp(name, daybook, workload.callers(tokens), Allocation.of(daybook.pid()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Load write(Duration time) throws Exception {
        return ClosedLoop.run(daybook.address(), callers, time);
    }

    @Override
    public long allocated() {
        return allocation.bytes();
    }

    @Override
    public Duration cpu() {
        return Cpu.of(daybook.pid());
    }

    @Override
    public void close() throws Exception {
        try {
            allocation.close();
        } finally {
            daybook.close();
        }
    }
}
