package dev.lockstep.diff;

import dev.lockstep.diff.EnumTypeChange.RenameEnumLabel;
import dev.lockstep.diff.ExpressionTokens.Kind;
import dev.lockstep.diff.ExpressionTokens.Token;
import dev.lockstep.schema.Column;
import dev.lockstep.schema.EnumType;
import dev.lockstep.schema.Identifier;
import dev.lockstep.schema.QualifiedName;
import dev.lockstep.schema.Schema;
import dev.lockstep.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Labels of native enum types that get other names: PostgreSQL keeps a label by its number, and so carries the new name into
 * each default, check, generated column and index that says the old one (manual, {@code pg_enum}; ALTER TYPE).
 *
 * <p>A literal is a label where it is cast to the type or compared with a column of it. Any other keeps its words: at worst
 * something is made anew that says the same.
 */
final class RenamedLabels {

    static final RenamedLabels NONE = new RenamedLabels(Schema.EMPTY, List.of());

    /** What lays a literal beside a value. */
    private static final Set<String> COMPARISONS =
            Set.of("=", "<>", "!=", "<", ">", "<=", ">=", "in", "distinct", "when");

    /** What may stand between the two. */
    private static final Set<String> BETWEEN = Set.of("not", "is", "from", "any", "all", "array");

    private final Schema schema;
    private final List<RenameEnumLabel> renames;

    private RenamedLabels(Schema schema, List<RenameEnumLabel> renames) {
        this.schema = schema;
        this.renames = renames;
    }

    static RenamedLabels between(Schema before, Schema after, Intent intent) {
        return new RenamedLabels(
                before,
                Matching.of(before.enumTypes(), after.enumTypes(), EnumType::name).kept().stream()
                        .flatMap(pair -> EnumTypeDiffer.renamed(pair.before(), pair.after(), intent).stream())
                        .toList());
    }

    boolean isEmpty() {
        return renames.isEmpty();
    }

    /** A default is of the type of its column, whatever else it says. */
    String inDefault(Column column, String expression) {
        String renamed = expression;
        for (RenameEnumLabel rename : renames) {
            boolean isLabel = EnumTypeDiffer.isOf(rename.type(), column.type())
                    && expression.strip().equals(literal(rename.from()));
            renamed = isLabel ? literal(rename.to()) : in(renamed, rename, Set.of());
        }
        return renamed;
    }

    /** In any other expression of a table, which is called so before the renames. */
    String inExpression(QualifiedName table, String expression) {
        String renamed = expression;
        for (RenameEnumLabel rename : renames) {
            renamed = in(renamed, rename, columns(table, rename.type()));
        }
        return renamed;
    }

    private Set<String> columns(QualifiedName table, EnumType type) {
        return schema.table(table).map(Table::columns).orElse(List.of()).stream()
                .filter(column -> EnumTypeDiffer.isOf(type, column.type()))
                .map(column -> ExpressionTokens.word(column.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String in(String expression, RenameEnumLabel rename, Set<String> columns) {
        List<Token> tokens = ExpressionTokens.of(expression);
        StringBuilder renamed = new StringBuilder(expression);
        for (int at = tokens.size() - 1; at >= 0; at--) {
            Token token = tokens.get(at);
            boolean isLabel = token.kind() == Kind.STRING
                    && token.text().equals(literal(rename.from()))
                    && (isCast(tokens, at, rename.type()) || isCompared(tokens, at, columns));
            if (isLabel) {
                renamed.replace(token.start(), token.end(), literal(rename.to()));
            }
        }
        return renamed.toString();
    }

    private static boolean isCast(List<Token> tokens, int at, EnumType type) {
        List<String> cast = texts(ExpressionTokens.of("::" + Identifier.quote(type.name())));
        return texts(tokens.subList(at + 1, tokens.size()).stream()
                        .limit(cast.size())
                        .toList())
                .equals(cast);
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    /** Whether it stands to the right of one of the columns, alone or in a list. */
    private static boolean isCompared(List<Token> tokens, int at, Set<String> columns) {
        boolean isCompared = false;
        boolean isListed = false;
        for (int i = at - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (columns.contains(token.text())) {
                return isCompared && !isListed;
            }
            boolean opens = token.is("(") || token.is("[");
            boolean isComparison = COMPARISONS.contains(token.text());
            if (!opens
                    && !isComparison
                    && !token.is(",")
                    && token.kind() != Kind.STRING
                    && !BETWEEN.contains(token.text())) {
                return false;
            }
            isCompared |= isComparison;
            isListed = token.is(",") || (isListed && !opens);
        }
        return false;
    }

    private static String literal(String label) {
        return "'" + label.replace("'", "''") + "'";
    }
}
