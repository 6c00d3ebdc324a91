package org.kontor.store.internal.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A FROM clause taken apart: the table of the records, and the tables where something about them is looked up. Those
 * neither drop nor multiply rows, so a query needs only the ones that it names.
 */
final class FromClause {

    private static final Pattern JOIN = Pattern.compile("\\b(?:(?:LEFT|INNER)\\s+(?:OUTER\\s+)?)?JOIN\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile(
            "(?:(?:LEFT|INNER)\\s+(?:OUTER\\s+)?)?JOIN\\s+(\\w+)\\s+(?:AS\\s+)?(\\w+)\\s+ON\\s+(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EQUAL = Pattern.compile("(\\w+\\.\\w+)\\s*=\\s*(\\w+\\.\\w+)");

    private static final String INSIDE = "_IN";

    private final String main;
    private final List<Join> joins = new ArrayList<>();

    FromClause(String text) {
        final var starts = starts(text);
        main = (starts.isEmpty() ? text : text.substring(0, starts.getFirst())).strip();
        for (int i = 0; i < starts.size(); i++) {
            joins.add(Join.of(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length())
                    .strip()));
        }
    }

    private static List<Integer> starts(String text) {
        final var starts = new ArrayList<Integer>();
        final var matcher = JOIN.matcher(text);
        while (matcher.find()) {
            if (depth(text, matcher.start()) == 0) {
                starts.add(matcher.start());
            }
        }
        return starts;
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    /** The table of the records, with its alias. */
    String main() {
        return main;
    }

    /** All joins, each after a space. */
    String joins() {
        return text(joins, "");
    }

    /** The joins that these expressions name, directly or through another join, each after a space. */
    String joinsFor(Collection<String> expressions) {
        return text(needed(expressions), "");
    }

    private List<Join> needed(Collection<String> expressions) {
        final Set<Join> needed = new LinkedHashSet<>();
        expressions.forEach(e -> need(e, needed));
        return joins.stream().filter(needed::contains).toList();
    }

    /** All joins for few rows: each looks its row up by key, as the hint tells the database. */
    String lookups(String hint) {
        return text(joins, hint);
    }

    /** The joins that these expressions name, for few rows. */
    String lookupsFor(Collection<String> expressions, String hint) {
        return text(needed(expressions), hint);
    }

    private void need(String expression, Set<Join> needed) {
        for (final var join : joins) {
            if (join.isNamedIn(expression) && needed.add(join)) {
                need(join.on(), needed);
            }
        }
    }

    private static String text(List<Join> joins, String hint) {
        final var text = new StringBuilder();
        joins.forEach(j -> text.append(' ').append(j.with(hint)));
        return text.toString();
    }

    /** Whether an expression names a joined table. */
    boolean isJoined(String expression) {
        return joins.stream().anyMatch(j -> j.isNamedIn(expression));
    }

    /**
     * The same condition without the join that it is about, as {@code key IN (SELECT ...)}: so a database can begin at
     * the few rows of the joined table, or leave it for the end. Unchanged where that can't be said.
     */
    Condition withoutJoin(Condition condition) {
        final var named = joins.stream().filter(j -> j.isNamedIn(condition.sql())).toList();
        if (condition.isAboutNulls() || named.size() != 1 || named.getFirst().key() == null) {
            return condition;
        }
        final var join = named.getFirst();
        return withoutJoin(new Condition().and(join.outerKey() + " IN (SELECT " + join.inside(join.key()) + " FROM "
                + join.table() + " " + join.alias() + INSIDE + " WHERE " + join.inside(condition.sql()) + ")",
                condition.parameters()));
    }

    /** One joined table. {@code key} and {@code outerKey} are null unless it is joined by one pair of columns. */
    private record Join(String text, String table, String alias, String on, String key, String outerKey) {

        static Join of(String text) {
            final var parts = PARTS.matcher(text);
            if (!parts.matches()) {
                final var words = text.split("\\s+ON\\s+", 2);
                return new Join(text, "", words[0].substring(words[0].lastIndexOf(' ') + 1), text, null, null);
            }
            final var alias = parts.group(2);
            final var equal = EQUAL.matcher(parts.group(3).strip());
            final boolean simple = equal.matches();
            final boolean first = simple && isOf(alias, equal, 1);
            final boolean second = simple && isOf(alias, equal, 2);
            return new Join(text, parts.group(1), alias, parts.group(3),
                    first ? equal.group(1) : second ? equal.group(2) : null,
                    first ? equal.group(2) : second ? equal.group(1) : null);
        }

        private static boolean isOf(String alias, Matcher equal, int side) {
            return equal.group(side).toLowerCase(Locale.ROOT).startsWith(alias.toLowerCase(Locale.ROOT) + ".");
        }

        /** The hint stands between the table and what it is joined on. */
        String with(String hint) {
            return hint.isEmpty() || table.isEmpty() ? text
                    : text.substring(0, text.length() - on.length()).replaceFirst("(?i)\\s+ON\\s+$", "") + hint + " ON "
                            + on;
        }

        boolean isNamedIn(String expression) {
            return names().matcher(expression).find();
        }

        /** The expression as it is written where the table has its alias for the inside. */
        String inside(String expression) {
            return names().matcher(expression).replaceAll(Matcher.quoteReplacement(alias + INSIDE + "."));
        }

        private Pattern names() {
            return Pattern.compile("\\b" + Pattern.quote(alias) + "\\.", Pattern.CASE_INSENSITIVE);
        }
    }
}
