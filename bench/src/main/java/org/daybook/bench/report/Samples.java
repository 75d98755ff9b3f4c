package org.daybook.bench.report;

import java.util.ArrayList;
import java.util.List;

/** What the rounds of one contestant gave. */
public final class Samples {

    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    public double last() {
        return values.getLast();
    }

    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double least() {
        return values.stream().min(Double::compare).orElseThrow();
    }

    public double most() {
        return values.stream().max(Double::compare).orElseThrow();
    }

    public List<Double> all() {
        return List.copyOf(values);
    }
}
