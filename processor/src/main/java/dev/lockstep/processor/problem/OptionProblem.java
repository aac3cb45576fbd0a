package dev.lockstep.processor.problem;

/** LS0xx: options of the processor. */
public enum OptionProblem implements ProblemCode {
    UNKNOWN_VALUE(
            "LS001",
            "option %1$s has the value \"%2$s\", which does not exist. It takes one of: %3$s. Pass -A%1$s=VALUE with one of"
                    + " them, or leave the option out."),
    BAD_NAME(
            "LS002",
            "option %1$s has the value \"%2$s\", which cannot be the name of a migration. It becomes part of a file name. Use"
                    + " letters, digits and underscores: -A%1$s=add_user_timezone."),
    NO_FOLDER(
            "LS003",
            "it is not known where the migrations lie: no build file was found above the class output. Pass the folder:"
                    + " -Alockstep.migrations=/path/to/migrations (in Maven: ${project.basedir}/migrations)."),
    NO_SUCH_ENTITY(
            "LS004",
            "option %1$s names %2$s, and no @Entity or @Converter is found by that name. Its table would be missing. Write the full"
                    + " name of a class, com.acme.crm.Customer, or of a package of classes, com.acme.billing.*, and see that its"
                    + " jar is on the class path."),
    INDEX_IN_MODULE(
            "LS005",
            "the entities of the named module %1$s cannot be indexed: the index of each library lies in one package, and named"
                    + " modules may not share one. Leave the processor out of this module, and pass to the one that owns the"
                    + " migrations: -Alockstep.entities=%2$s.");

    private final String code;
    private final String text;

    OptionProblem(String code, String text) {
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
