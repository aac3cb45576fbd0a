package dev.lockstep.processor.catalogue;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** What all generated classes have in common: final, marked as generated without a date, so that a build can be repeated. */
final class GeneratedClass {

    private GeneratedClass() {}

    static TypeSpec.Builder named(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", "dev.lockstep.processor.LockstepProcessor")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    /** Writes the source, unless the class is there from an earlier compile: then it says the same. */
    static void write(ClassName name, TypeSpec type, Filer filer) throws IOException {
        JavaFile file = JavaFile.builder(name.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        try {
            file.writeTo(filer);
        } catch (FilerException e) {
            // The class is known already: its text depends on nothing but its name.
        }
    }
}
