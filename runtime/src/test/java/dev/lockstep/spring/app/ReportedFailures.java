package dev.lockstep.spring.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Keeps what Spring Boot would print of a start that failed; it is registered in {@code spring.factories}. */
public final class ReportedFailures implements FailureAnalysisReporter {

    private static final List<FailureAnalysis> REPORTED = new CopyOnWriteArrayList<>();

    @Override
    public void report(FailureAnalysis analysis) {
        REPORTED.add(analysis);
    }

    public static FailureAnalysis last() {
        return REPORTED.get(REPORTED.size() - 1);
    }
}
