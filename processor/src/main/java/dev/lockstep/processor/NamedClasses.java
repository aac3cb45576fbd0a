package dev.lockstep.processor;

import dev.lockstep.processor.catalogue.ModelNames;
import dev.lockstep.processor.problem.OptionProblem;
import dev.lockstep.processor.problem.Place;
import dev.lockstep.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes that {@code lockstep.entities} names, one by one or by their package: {@code com.acme.billing.*}. */
final class NamedClasses {

    private static final String ALL = ".*";

    private final Elements elements;
    private final Roles roles;
    private final Problems problems;

    NamedClasses(Elements elements, Problems problems) {
        this.elements = elements;
        this.roles = new Roles(elements);
        this.problems = problems;
    }

    /** A name that finds nothing is a problem: the table that it stands for would be missing unnoticed. */
    ModelNames find(List<String> names) {
        ModelNames found = ModelNames.NONE;
        for (String name : names) {
            ModelNames more = find(name);
            if (more.isEmpty()) {
                problems.report(OptionProblem.NO_SUCH_ENTITY, Place.NOWHERE, Options.ENTITIES, name);
            }
            found = found.and(more);
        }
        return found;
    }

    private ModelNames find(String name) {
        if (name.endsWith(ALL)) {
            PackageElement found = elements.getPackageElement(name.substring(0, name.length() - ALL.length()));
            return found == null ? ModelNames.NONE : roles.in(found.getEnclosedElements());
        }
        TypeElement found = elements.getTypeElement(name.replace('$', '.'));
        return found == null ? ModelNames.NONE : roles.in(List.of(found));
    }
}
