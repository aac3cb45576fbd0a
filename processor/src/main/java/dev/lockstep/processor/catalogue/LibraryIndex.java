package dev.lockstep.processor.catalogue;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the {@link IndexClass}es of all jars and folders on the class path name. */
public final class LibraryIndex {

    private LibraryIndex() {}

    /** A class that has gone since it was named may be among them: only the next full compile of its library forgets it. */
    public static ModelNames read(Elements elements) {
        List<String> entities = new ArrayList<>();
        List<String> converters = new ArrayList<>();
        PackageElement indexes = elements.getPackageElement(IndexClass.PACKAGE);
        if (indexes == null) {
            return ModelNames.NONE;
        }
        for (Element index : indexes.getEnclosedElements()) {
            ElementFilter.fieldsIn(index.getEnclosedElements()).forEach(field -> {
                if (field.getConstantValue() instanceof String name) {
                    boolean isEntity = field.getSimpleName().toString().startsWith(IndexClass.ENTITY);
                    (isEntity ? entities : converters).add(name);
                }
            });
        }
        return new ModelNames(entities, converters);
    }
}
