package dev.lockstep.processor;

import dev.lockstep.processor.catalogue.ModelNames;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import dev.lockstep.snapshot.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The entities and converters of the model: those of this compile, of libraries, and those that the snapshot names and that
 * still are such on the class path. A compile of a few files never looks like a model that lost all others.
 *
 * @param entities in the order of their names
 * @param converters in the order of their names
 * @param embeddables those that extend others, in the order of their names
 */
record EntityRoster(List<TypeElement> entities, List<TypeElement> converters, List<TypeElement> embeddables) {

    static EntityRoster of(ModelNames compiled, Snapshot known, Elements elements) {
        ModelNames names = compiled.and(new ModelNames(origins(known.schema()), known.converters()));
        return new EntityRoster(
                found(names.entities().stream(), Roles::isEntity, elements),
                found(names.converters().stream(), Roles::isConverter, elements),
                found(names.converters().stream(), Roles::isSubclassOfEmbeddable, elements));
    }

    private static Set<String> origins(Schema schema) {
        Set<String> types = new HashSet<>();
        for (Table table : schema.tables()) {
            types.add(table.origin().type());
            for (Column column : table.columns()) {
                types.add(column.origin().type());
            }
        }
        types.remove("");
        return types;
    }

    private static List<TypeElement> found(Stream<String> names, Predicate<TypeElement> role, Elements elements) {
        return names.map(name -> elements.getTypeElement(name.replace('$', '.')))
                .filter(Objects::nonNull)
                .filter(role)
                .toList();
    }
}
