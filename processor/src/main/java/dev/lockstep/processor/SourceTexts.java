package dev.lockstep.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/** The sources of a round as text, which javac still has at hand. */
final class SourceTexts {

    private SourceTexts() {}

    /** Whether a source may speak of a class: by no other way than its simple name. So it is where no text is to be had. */
    static boolean mention(String simpleName, RoundEnvironment round, ProcessingEnvironment environment) {
        try {
            Trees trees = Trees.instance(CompilerEnvironment.of(environment));
            Set<JavaFileObject> seen = new HashSet<>();
            for (Element root : round.getRootElements()) {
                TreePath path = trees.getPath(root);
                JavaFileObject source =
                        path == null ? null : path.getCompilationUnit().getSourceFile();
                if (source != null && seen.add(source) && text(source).contains(simpleName)) {
                    return true;
                }
            }
            return false;
        } catch (IllegalArgumentException | LinkageError | IOException hidden) {
            return true;
        }
    }

    private static String text(JavaFileObject source) throws IOException {
        return source.getCharContent(true).toString();
    }
}
