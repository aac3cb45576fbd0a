package dev.lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An application that adds the runtime gets a driver, a JSON parser, and the annotations for null; the rest is its own. */
final class WhatUsersInheritTest {

    @Test
    void nobody_gets_spring_or_junit_from_here() throws Exception {
        assertThat(inherited()).containsExactly("postgresql", "jackson-core", "jspecify");
    }

    private static List<String> inherited() throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile())
                .getDocumentElement();
        List<String> inherited = new ArrayList<>();
        NodeList dependencies = child(project, "dependencies").getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            String scope = text(dependency, "scope");
            if (!text(dependency, "optional").equals("true") && (scope.isEmpty() || scope.equals("runtime"))) {
                inherited.add(text(dependency, "artifactId"));
            }
        }
        return inherited;
    }

    /** A direct child: exclusions have an artifactId of their own. */
    private static String text(Element parent, String name) {
        NodeList children = parent.getElementsByTagName(name);
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getParentNode() == parent) {
                return children.item(i).getTextContent();
            }
        }
        return "";
    }

    private static Element child(Element parent, String name) {
        NodeList children = parent.getElementsByTagName(name);
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getParentNode() == parent) {
                return (Element) children.item(i);
            }
        }
        throw new IllegalStateException("no " + name);
    }
}
