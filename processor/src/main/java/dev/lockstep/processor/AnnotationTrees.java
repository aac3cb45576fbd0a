package dev.lockstep.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.lockstep.processor.problem.MappingProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.util.Collection;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations as the source has them. Before release 21 javac leaves one that it cannot resolve out of the elements, as
 * if nobody had written it; its trees still have it. They are looked at only when there is something to write: it takes a
 * walk through the sources.
 */
final class AnnotationTrees {

    private final ProcessingEnvironment environment;
    private final Problems problems;

    AnnotationTrees(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
    }

    /** Reports the unresolved ones; finds none where the compiler is not javac, or is wrapped by a build tool. */
    void reportUnresolved(Collection<TypeElement> sources) {
        Trees trees;
        try {
            trees = Trees.instance(CompilerEnvironment.of(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return;
        }
        for (TypeElement source : sources) {
            TreePath path = trees.getPath(source);
            if (path != null) {
                new Search(trees, source).scan(path, problems);
            }
        }
    }

    private static final class Search extends TreePathScanner<Void, Problems> {

        private final Trees trees;
        private final TypeElement source;

        Search(Trees trees, TypeElement source) {
            this.trees = trees;
            this.source = source;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Problems problems) {
            TreePath name = new TreePath(getCurrentPath(), annotation.getAnnotationType());
            TypeMirror type = trees.getTypeMirror(name);
            if (type != null && type.getKind() == TypeKind.ERROR) {
                problems.report(
                        MappingProblem.UNRESOLVED_NAME,
                        Place.of(source),
                        "annotation",
                        "@" + annotation.getAnnotationType(),
                        source.getSimpleName());
            }
            return super.visitAnnotation(annotation, problems);
        }
    }
}
