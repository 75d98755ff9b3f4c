package org.daybook.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is asked for on the command line. */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures Daybook beside what it is compared with, on one PostgreSQL with fsync on.")
public final class Settings {

    @Option(names = "--only", split = ",", description = "The comparisons to run; all of them by default.")
    private List<String> only = List.of();

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often each contestant has its turn (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "How long a turn of writing takes (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--sustained",
            defaultValue = "120",
            description = "Seconds of writing with all projections running (${DEFAULT-VALUE}).")
    private int sustained;

    @Option(
            names = "--steady",
            defaultValue = "600",
            description = "Seconds of the steady mix of reads and writes (${DEFAULT-VALUE}).")
    private int steady;

    @Option(
            names = "--crashes",
            defaultValue = "50",
            description = "How often it is killed, under load and during its first start (${DEFAULT-VALUE}).")
    private int crashes;

    @Option(
            names = "--warm-up",
            defaultValue = "60",
            description = "Seconds of the same work before anything is measured (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--entries",
            defaultValue = "1000000",
            description = "Entries of the large record (${DEFAULT-VALUE}).")
    private int entries;

    @Option(
            names = "--contestants",
            split = ",",
            description = "Those to measure, by the names in the table; all by default.")
    private List<String> contestants = List.of();

    @Option(names = "--before", description = "Another checkout, packaged: its Daybook is measured too, as \"before\".")
    private Path before;

    public int rounds() {
        return rounds;
    }

    public int seconds() {
        return seconds;
    }

    public int sustained() {
        return sustained;
    }

    public int steady() {
        return steady;
    }

    public int crashes() {
        return crashes;
    }

    public int warmUp() {
        return warmUp;
    }

    public int entries() {
        return entries;
    }

    /** The checkout whose packaged Daybook is measured: that of the bench itself. */
    public Path home() {
        return Path.of("").toAbsolutePath();
    }

    /** An earlier one, to be measured beside it. */
    public Optional<Path> before() {
        return Optional.ofNullable(before).map(Path::toAbsolutePath);
    }

    /** Where everything is kept that a run makes. */
    public Path folder() {
        return home().resolve("bench/target/run");
    }

    /** Whether a contestant is to be measured. */
    public boolean measures(String contestant) {
        return contestants.isEmpty() || contestants.contains(contestant);
    }

    List<BenchPart> chosen(List<BenchPart> parts) {
        List<String> known = parts.stream().map(BenchPart::name).toList();
        only.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("There is no comparison " + unknown + "; there are " + known);
        });
        return parts.stream()
                .filter(part -> only.isEmpty() || only.contains(part.name()))
                .toList();
    }
}
