package dev.lockstep.processor.catalogue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lockstep.migration.Catalogue;
import dev.lockstep.migration.CatalogueIndex;
import dev.lockstep.migration.HistoryDigest;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;

/**
 * The {@link Catalogue} of the application that is being compiled. It says nothing but whose class loader has the index, so
 * that it can be generated before it is known which migrations there will be.
 */
public final class CatalogueClass {

    private static final ClassName NAME = ClassName.get("dev.lockstep.generated", "ApplicationCatalogue");

    private CatalogueClass() {}

    /** The name of the class, as its ServiceLoader entry has it. */
    public static String name() {
        return NAME.canonicalName();
    }

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
