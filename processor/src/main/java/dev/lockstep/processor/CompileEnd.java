package dev.lockstep.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.lockstep.processor.problem.AnchoredWarnings;
import dev.lockstep.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The end of a compile, and whether it ended well. A compiler looks into the bodies of methods when the processors are done,
 * and a compile that fails there is to write nothing either. javac tells when it is through. Where nobody tells, the work is
 * done at once: in ecj, in kapt, which has no bodies, and where a build tool hides javac.
 */
final class CompileEnd {

    /** The method from which javac processes annotations and then goes on to compile; other callers stop in between. */
    private static final String JAVA_COMPILER = "com.sun.tools.javac.main.JavaCompiler";

    private final ProcessingEnvironment environment;
    private final Problems problems;
    private final Set<String> sources;

    /** {@code sources} are the names of the top-level classes that the rounds brought. */
    CompileEnd(ProcessingEnvironment environment, Problems problems, Set<String> sources) {
        this.environment = environment;
        this.problems = problems;
        this.sources = sources;
    }

    /**
     * Does the work unless the compiler finds an error first, and gives the warnings then: a compile that fails for nothing
     * but {@code -Werror} has done its work. What goes wrong is reported like all the rest.
     */
    void onSuccess(Runnable work, Problems warnings) {
        try {
            if (isFollowedByCompile()) {
                ProcessingEnvironment javac = CompilerEnvironment.of(environment);
                AnchoredWarnings anchored = new AnchoredWarnings(Trees.instance(javac), warnings);
                JavacTask.instance(javac).addTaskListener(new Watch(work, anchored));
                return;
            }
        } catch (IllegalArgumentException | LinkageError hidden) {
            // Then it is not known what comes, as in any other compiler.
        }
        work.run();
        problems.addAll(warnings);
    }

    private static boolean isFollowedByCompile() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(JAVA_COMPILER)
                        && frame.getMethodName().equals("compile")));
    }

    /**
     * Waits for the end. javac does not say whether there were errors, but after one it generates no class any more; so all
     * is well when each class that was analysed was generated, or none was looked at ({@code -proc:only}).
     */
    private final class Watch implements TaskListener {

        private final Runnable work;
        private final AnchoredWarnings warnings;
        private final Set<String> open = new HashSet<>();

        Watch(Runnable work, AnchoredWarnings warnings) {
            this.work = work;
            this.warnings = warnings;
        }

        @Override
        public void started(TaskEvent event) {
            TypeElement type = event.getTypeElement();
            if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
                String name = type.getQualifiedName().toString();
                if (sources.contains(name)) {
                    open.add(name);
                }
            }
        }

        @Override
        public void finished(TaskEvent event) {
            TypeElement type = event.getTypeElement();
            if (event.getKind() == TaskEvent.Kind.GENERATE && type != null) {
                open.remove(type.getQualifiedName().toString());
            } else if (event.getKind() == TaskEvent.Kind.COMPILATION && open.isEmpty()) {
                problems.guard(work);
                problems.flush(environment.getMessager());
                warnings.show(environment.getMessager());
            }
        }
    }
}
