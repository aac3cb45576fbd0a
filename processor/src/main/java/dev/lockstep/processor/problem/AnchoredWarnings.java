package dev.lockstep.processor.problem;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Warnings that javac shows at its end, when it no longer knows on which line an element stands: so that is asked before. */
public final class AnchoredWarnings {

    private final Trees trees;
    private final List<Anchored> warnings;

    private record Anchored(Problem problem, @Nullable TreePath path) {}

    public AnchoredWarnings(Trees trees, Problems warnings) {
        this.trees = trees;
        this.warnings = warnings.sorted().stream()
                .map(problem -> new Anchored(problem, path(problem.place())))
                .toList();
    }

    private @Nullable TreePath path(Place place) {
        Element element = place.element();
        return element == null ? null : trees.getPath(element, place.annotation(), place.value());
    }

    public void show(Messager messager) {
        for (Anchored warning : warnings) {
            Problem problem = warning.problem();
            TreePath path = warning.path();
            if (path == null) {
                messager.printMessage(problem.code().severity().kind(), problem.message());
            } else {
                trees.printMessage(
                        problem.code().severity().kind(), problem.message(), path.getLeaf(), path.getCompilationUnit());
            }
        }
    }
}
