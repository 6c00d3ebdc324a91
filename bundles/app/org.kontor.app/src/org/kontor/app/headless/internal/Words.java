package org.kontor.app.headless.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.app.headless.CommandContext;
import org.kontor.app.headless.UsageException;
import org.kontor.base.exchange.Importer;
import org.kontor.base.list.RecordList;

/** Reads what commands expect after their names. */
final class Words {

    private Words() {
    }

    /** All words, when there are as many as the command wants. */
    static List<String> exactly(CommandContext context, int count, String synopsis) {
        var words = context.line().words();
        if (words.size() != count) {
            throw new UsageException(Texts.message("expected", synopsis));
        }
        return words;
    }

    static Path onlyFile(CommandContext context) {
        return Invocation.path(exactly(context, 1, "FILE").getFirst());
    }

    static String importKinds(List<Importer> importers) {
        return importers.stream().map(Importer::kind).sorted().collect(Collectors.joining(", "));
    }

    static String exportKinds(List<RecordList<?>> lists) {
        return lists.stream().map(RecordList::kind).sorted().collect(Collectors.joining(", "));
    }
}
