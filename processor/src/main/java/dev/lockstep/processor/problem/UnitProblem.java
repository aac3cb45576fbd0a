package dev.lockstep.processor.problem;

/** LS13x: what {@code persistence.xml} and the mapping files say that annotations and options do not. */
public enum UnitProblem implements ProblemCode {
    MAPPED_IN_XML(
            "LS131",
            "%1$s maps with %2$s, which shapes the schema. Lockstep reads annotations, and does not guess what XML changes."
                    + " Say the same with annotations and take the element out of the file."),
    FILE_MISSING(
            "LS132",
            "%1$s names the mapping file %2$s, which is neither among the resources nor in the class output. What it maps"
                    + " cannot be known. Put it into src/main/resources, or take the name out."),
    FILE_UNREADABLE(
            "LS133",
            "%1$s cannot be read: %2$s. Whether it shapes the schema cannot be known. Correct it or remove it."),
    JAR_FILE(
            "LS134",
            "%1$s takes entities from the jar %2$s. Lockstep reads those of this compile only. Compile them along"
                    + " (javac -proc:only takes the names of compiled classes), and take the element out."),
    CLASS_EXCLUDED(
            "LS135",
            "%1$s lists its classes and excludes all others, and %2$s is not among them. Hibernate would not create its table."
                    + " Add <class>%2$s</class>, or take <exclude-unlisted-classes> out."),
    SETTING_CONTRADICTED(
            "LS136",
            "%1$s sets %2$s to %3$s, which an option of this compile contradicts. The two would make different schemas. Give"
                    + " javac -A%4$s=%5$s, or change the setting."),
    SETTING_UNSUPPORTED(
            "LS137",
            "%1$s sets %2$s to %3$s, which shapes the schema in a way that no option of Lockstep mirrors. Take the setting out,"
                    + " and say what is meant with annotations.");

    private final String code;
    private final String text;

    UnitProblem(String code, String text) {
        this.code = code;
        this.text = text;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String text() {
        return text;
    }
}
