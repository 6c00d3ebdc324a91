package org.kontor.base.exchange;

import java.util.List;

/**
 * One import under way, on one thread. Rows come in batches; each batch is one transaction, so that a cancelled or
 * failed import keeps what was said to be created and nothing else.
 */
public interface ImportRun {

    /** How many rows a batch should have. */
    default int batchSize() {
        return 500;
    }

    /**
     * Takes a batch in, in as few statements as it can. Answers once per row, in order. A row that refers to one
     * further down (a parent) may be put off until {@link #finish()}.
     */
    List<RowOutcome> accept(List<ImportRow> rows);

    /** Does what was put off; answers for rows whose outcome changed by it. */
    List<RowOutcome> finish();
}
