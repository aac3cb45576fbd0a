package dev.lockstep.processor.catalogue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.CatalogueIndex;
import dev.lockstep.migration.HistoryDigest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;

/**
 * The {@link ApplicationCatalogue} among the classes of an application: as a source for one that speaks of it, in its module
 * declaration say, else as the class itself.
 *
 * <p>For a source that is generated javac enters all others once more, which is a tenth of a compile that changes nothing; and
 * for a class that it is told of likewise. A resource does not tell it.
 */
public final class CatalogueClass {

    private static final ClassName NAME = ClassName.get("dev.lockstep.generated", "ApplicationCatalogue");

    private static final String INTERNAL_NAME = NAME.canonicalName().replace('.', '/');

    /** Where the class lies among those of the application. */
    public static final String RESOURCE = INTERNAL_NAME + ".class";

    private CatalogueClass() {}

    /** The name of the class, as its ServiceLoader entry has it. */
    public static String name() {
        return NAME.canonicalName();
    }

    /** By which a source speaks of it. */
    public static String simpleName() {
        return NAME.simpleName();
    }

    /** The class as it was compiled with the processor. */
    public static byte[] bytes() throws IOException {
        String compiled = ApplicationCatalogue.class.getName().replace('.', '/');
        try (InputStream stream = CatalogueClass.class.getResourceAsStream("/" + compiled + ".class")) {
            if (stream == null) {
                throw new FileNotFoundException(compiled + " is missing from the jar of the processor");
            }
            return MovedClass.of(stream.readAllBytes(), compiled, INTERNAL_NAME);
        }
    }

    /** The same, for the compiler to compile. */
    public static void write(Filer filer) throws IOException {
        TypeSpec type = GeneratedClass.named(NAME)
                .addJavadoc("The migrations that were compiled into this application.\n")
                .addSuperinterface(Catalogue.class)
                .addMethod(constructor())
                .addMethod(migrations())
                .addMethod(digest())
                .build();
        GeneratedClass.write(NAME, type, filer);
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("For {@link java.util.ServiceLoader}.\n")
                .addModifiers(Modifier.PUBLIC)
                .build();
    }

    private static MethodSpec digest() {
        return MethodSpec.methodBuilder("digest")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(HistoryDigest.class)
                .addStatement("return $T.read($T.class)", HistoryDigest.class, NAME)
                .build();
    }

    private static MethodSpec migrations() {
        return MethodSpec.methodBuilder("migrations")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, Catalogue.Entry.class))
                .addStatement("return $T.read($T.class)", CatalogueIndex.class, NAME)
                .build();
    }
}
