package org.kontor.exchange.internal.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.base.Message;
import org.kontor.base.Problem;
import org.kontor.exchange.ImportResult.Reason;
import org.kontor.exchange.internal.ExchangeTexts;

/** Gathers what was said about rows by what was said; holds little however many rows there are. */
final class Reasons {

    private static final int GROUPS = 1000;
    private static final int LINES = 10;
    private static final int LONGEST_VALUE = 100;

    private final Map<Problem, Group> groups = new LinkedHashMap<>();

    void add(long line, Problem problem, String value) {
        var key = groups.size() < GROUPS || groups.containsKey(problem) ? problem
                : new Problem(problem.field(), ExchangeTexts.message("otherReasons"));
        groups.computeIfAbsent(key, k -> new Group()).add(line, value);
    }

    /** The commonest first. */
    List<Reason> all() {
        return groups.entrySet().stream().map(entry -> entry.getValue().reason(entry.getKey()))
                .sorted(Comparator.comparingLong(Reason::rows).reversed()).toList();
    }

    private static final class Group {
        private final List<Long> lines = new ArrayList<>();
        private long rows;
        private String value;

        private void add(long line, String text) {
            var shown = text.length() > LONGEST_VALUE ? "" : text;
            value = rows == 0 || shown.equals(value) ? shown : "";
            rows++;
            if (lines.size() < LINES) {
                lines.add(line);
            }
        }

        private Reason reason(Problem problem) {
            Message message = problem.message();
            return new Reason(problem.field(), value, message, rows, lines);
        }
    }
}
