package dev.lockstep.processor.catalogue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.UUID;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;

/**
 * A class of a library that names the library's entities and converters, a constant each, for the compile of the
 * application.
 *
 * <p>All of them lie in one package, whatever jar they come from: the members of a package are all that a processor can list
 * of its class path (a resource it cannot find there). The name is made from what the class says, so that two libraries never
 * have the same, and one library has one in each compile.
 */
public record IndexClass(ModelNames names) {

    /** The package of all of them. */
    static final String PACKAGE = "dev.lockstep.index";

    static final String ENTITY = "ENTITY_";
    static final String CONVERTER = "CONVERTER_";

    /** Its qualified name. */
    public String name() {
        return className().canonicalName();
    }

    public void write(Filer filer) throws IOException {
        TypeSpec.Builder type = GeneratedClass.named(className())
                .addJavadoc("The entities of this library, for the application that migrates them.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        addConstants(type, ENTITY, names.entities());
        addConstants(type, CONVERTER, names.converters());
        GeneratedClass.write(className(), type.build(), filer);
    }

    private static void addConstants(TypeSpec.Builder type, String prefix, SortedSet<String> names) {
        int number = 0;
        for (String name : names) {
            type.addField(FieldSpec.builder(String.class, prefix + ++number)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$S", name)
                    .build());
        }
    }

    private ClassName className() {
        String text = String.join("\n", names.entities()) + "\n\n" + String.join("\n", names.converters());
        UUID key = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return ClassName.get(PACKAGE, "Index_" + key.toString().replace("-", ""));
    }
}
