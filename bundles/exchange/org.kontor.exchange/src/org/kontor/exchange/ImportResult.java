package org.kontor.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kontor.base.Message;

/**
 * What became of an import, or of its rehearsal.
 *
 * @param created rows that made, or would make, a record
 * @param updated rows that changed one
 * @param skipped rows that say what is there already
 * @param wrong rows that were not taken in
 * @param cancelled whether somebody ended it before the end of the file; what is counted was done
 * @param failure what ended it before the end of the file, if anything did; what is counted was done
 * @param reasons why rows were wrong, the commonest first
 * @param remarks what else was said about rows, the commonest first
 * @param wrongRows where the wrong rows lie with their reasons; empty when there are none or nobody asked
 */
public record ImportResult(long created, long updated, long skipped, long wrong, boolean cancelled,
        Optional<RuntimeException> failure, List<Reason> reasons, List<Reason> remarks, Optional<Path> wrongRows) {

    /** Copies the lists. */
    public ImportResult {
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
    }

    /** How many rows were looked at. */
    public long rows() {
        return created + updated + skipped + wrong;
    }

    /**
     * What was said of one or more rows.
     *
     * @param field the field's id; empty when it is about the whole row
     * @param value what these rows hold in the field; empty when it is not one and the same
     * @param rows how many rows
     * @param lines the first of them, by their line in the file
     */
    public record Reason(String field, String value, Message message, long rows, List<Long> lines) {

        /** Copies the lines. */
        public Reason {
            lines = List.copyOf(lines);
        }
    }
}
