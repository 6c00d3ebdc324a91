package org.kontor.base.exchange;

import java.util.List;
import org.kontor.base.Message;

/** Takes records of one kind in. A DS service; whoever reads the file asks for it by kind. */
public interface Importer {

    /** The word on the command line, as in {@code deals}. */
    String kind();

    /** What a person calls these records, in the plural. */
    Message label();

    /** What a row may hold. */
    List<ImportField> fields();

    /** Begins an import; asks for the right to create. */
    ImportRun begin(ImportOptions options);
}
