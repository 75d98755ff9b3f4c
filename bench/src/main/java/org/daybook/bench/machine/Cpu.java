package org.daybook.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Processor time that a process has used, as Linux counts it in {@code /proc}; zero where there is no such thing. */
public final class Cpu {

    /** The kernel counts in hundredths of a second on every platform that Java runs on. */
    private static final long NANOS_PER_TICK = 10_000_000;

    private static final int USER = 11;
    private static final int WAITED_FOR = 15;

    private Cpu() {}

    /** Of the process and the children that it has waited for. */
    public static Duration of(long pid) {
        return Duration.ofNanos(ticks(pid) * NANOS_PER_TICK);
    }

    /** Of the process, its children of now and those that have ended. */
    public static Duration ofFamily(long pid) {
        List<Long> children = ProcessHandle.of(pid)
                .map(ProcessHandle::children)
                .orElseGet(Stream::empty)
                .map(ProcessHandle::pid)
                .toList();
        long ticks = ticks(pid) + children.stream().mapToLong(Cpu::ticks).sum();
        return Duration.ofNanos(ticks * NANOS_PER_TICK);
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name of the program, in brackets, may hold spaces.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = USER; i < WAITED_FOR; i++) ticks += Long.parseLong(fields[i]);
            return ticks;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
