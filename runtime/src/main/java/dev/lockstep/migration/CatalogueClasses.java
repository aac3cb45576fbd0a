package dev.lockstep.migration;

import dev.lockstep.StaleCatalogueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The classes that the migrations of an application were made for, as a resource beside the catalogue: a name and the
 * fingerprint of a {@link ClassShape} in each line. Held against the class files at start, it tells a build in which the
 * processor did not run.
 *
 * <p>What it does not see: a class that is new, and a change of annotations alone. A class whose file is not to be had, as in a
 * native image, is passed over.
 */
public final class CatalogueClasses {

    /** Where the list lies on the class path of the application. */
    public static final String RESOURCE = "META-INF/lockstep/classes";

    private CatalogueClasses() {}

    /** The text of the resource; {@code shapes} by binary name. */
    public static String write(SortedMap<String, ClassShape> shapes) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, ClassShape> shape : shapes.entrySet()) {
            text.append(shape.getKey()).append('\t');
            text.append(shape.getValue().fingerprint()).append('\n');
        }
        return text.toString();
    }

    /**
     * Compares the list that was compiled together with {@code owner} with the classes that {@code owner} would see.
     *
     * @throws StaleCatalogueException when a class has other fields now
     */
    static void verify(Class<?> owner) {
        List<String> changed;
        try (InputStream stream = owner.getResourceAsStream("/".concat(RESOURCE))) {
            changed = stream == null
                    ? List.of()
                    : changed(owner, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw MigrationFilesException.unreadable(RESOURCE, e);
        }
        if (!changed.isEmpty()) {
            throw StaleCatalogueException.of(changed);
        }
    }

    /** Texts are put together by {@code concat} here: the first {@code +} of a process costs more than all of this. */
    private static List<String> changed(Class<?> owner, String list) throws IOException {
        List<String> changed = new ArrayList<>();
        int begin = 0;
        for (int end = list.indexOf('\n'); end >= 0; end = list.indexOf('\n', begin)) {
            int tab = list.indexOf('\t', begin);
            if (tab < begin || tab > end) {
                throw new IOException("'" + list.substring(begin, end) + "' is no class with its fingerprint");
            }
            String name = list.substring(begin, tab);
            if (isChanged(owner, name, Long.parseLong(list, tab + 1, end, 10))) {
                changed.add(name);
            }
            begin = end + 1;
        }
        return changed;
    }

    private static boolean isChanged(Class<?> owner, String name, long fingerprint) throws IOException {
        String file = "/".concat(name.replace('.', '/')).concat(".class");
        try (InputStream stream = owner.getResourceAsStream(file)) {
            return stream != null && ClassFile.shape(stream.readAllBytes()).fingerprint() != fingerprint;
        }
    }
}
