package dev.lockstep.processor.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/** All the problems of one compile: collected while reading, shown together at the end, in one order for one input. */
public final class Problems {

    private final List<Problem> reported = new ArrayList<>();

    /** Collects a problem; the same one on the same place counts once. */
    public void report(ProblemCode code, Place place, Object... arguments) {
        String message = "[" + code.code() + "] " + String.format(Locale.ROOT, code.text(), arguments);
        Problem problem = new Problem(code, place, message);
        boolean known = reported.stream()
                .anyMatch(other ->
                        other.message().equals(message) && other.place().equals(place));
        if (!known) {
            reported.add(problem);
        }
    }

    /** Collects those of another collection, too. */
    public void addAll(Problems others) {
        reported.addAll(others.reported);
    }

    public boolean anyErrors() {
        return reported.stream().anyMatch(problem -> problem.code().severity() == Severity.ERROR);
    }

    public boolean isEmpty() {
        return reported.isEmpty();
    }

    /** By class, then attribute in the order of the source, then message. */
    public List<Problem> sorted() {
        return reported.stream()
                .sorted(Comparator.comparing(Problems::className)
                        .thenComparing(Problems::position)
                        .thenComparing(problem -> problem.code().code())
                        .thenComparing(Problem::message))
                .toList();
    }

    /** Does some work of ours; a failure of it is a bug, which is a problem like any other. */
    public void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            report(InternalProblem.BUG, Place.NOWHERE, e.toString());
        }
    }

    /** Shows everything that was collected. */
    public void flush(Messager messager) {
        for (Problem problem : sorted()) {
            show(problem, messager);
        }
        reported.clear();
    }

    private static void show(Problem problem, Messager messager) {
        Place place = problem.place();
        if (place.element() == null) {
            messager.printMessage(problem.code().severity().kind(), problem.message());
        } else {
            messager.printMessage(
                    problem.code().severity().kind(),
                    problem.message(),
                    place.element(),
                    place.annotation(),
                    place.value());
        }
    }

    private static String className(Problem problem) {
        Element element = problem.place().element();
        if (element == null) {
            return "";
        }
        boolean isType = element.getKind().isClass() || element.getKind().isInterface();
        Element owner = isType ? element : element.getEnclosingElement();
        return owner == null ? element.toString() : owner.toString();
    }

    private static int position(Problem problem) {
        Element element = problem.place().element();
        if (element == null || element.getEnclosingElement() == null) {
            return -1;
        }
        boolean isType = element.getKind().isClass() || element.getKind().isInterface();
        return isType ? -1 : element.getEnclosingElement().getEnclosedElements().indexOf(element);
    }
}
