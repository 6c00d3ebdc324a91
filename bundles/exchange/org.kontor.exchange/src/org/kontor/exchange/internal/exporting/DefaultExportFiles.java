package org.kontor.exchange.internal.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.base.Progress;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.exchange.ExportFiles;
import org.kontor.exchange.ExportRequest;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.write.DelimitedWriter;
import org.kontor.exchange.internal.write.FileInPlace;
import org.kontor.exchange.internal.write.JsonWriter;
import org.kontor.exchange.internal.write.TableWriter;
import org.kontor.exchange.internal.write.WorkbookWriter;
import org.kontor.exchange.internal.write.XmlWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Brings lists of records and writers of files together. */
@Component
public final class DefaultExportFiles implements ExportFiles {

    private final List<RecordList<?>> lists;

    /** With every list there is. */
    @Activate
    public DefaultExportFiles(
            @Reference(service = RecordList.class,
                    policyOption = ReferencePolicyOption.GREEDY) List<RecordList<?>> lists) {
        this.lists = lists.stream().sorted(Comparator.<RecordList<?>, String>comparing(RecordList::kind)).toList();
    }

    @Override
    public List<RecordList<?>> lists() {
        return lists;
    }

    @Override
    public Optional<RecordList<?>> list(String kind) {
        return lists.stream().filter(list -> list.kind().equalsIgnoreCase(kind))
                .<RecordList<?>>map(list -> list).findFirst();
    }

    @Override
    public Optional<Long> export(ExportRequest request, Path file, Progress progress) {
        try (var place = FileInPlace.open(file)) {
            long written = write(request.list(), request, place.out(), true, progress);
            if (progress.cancelled()) {
                return Optional.empty();
            }
            place.done();
            return Optional.of(written);
        } catch (IOException e) {
            throw FileInPlace.cannotWrite(file, e);
        }
    }

    @Override
    public long export(ExportRequest request, OutputStream out, Progress progress) throws IOException {
        return write(request.list(), request, out, false, progress);
    }

    private static <R extends Row> long write(RecordList<R> list, ExportRequest request, OutputStream out,
            boolean file, Progress progress) throws IOException {
        progress.doing(ExchangeTexts.message("exporting", list.label()));
        var columns = new ExportColumns<>(list, request);
        long[] written = new long[1];
        try (var writer = writer(request, columns, out, file)) {
            list.export(request.filters(), row -> {
                try {
                    writer.row(columns.values(row));
                    written[0]++;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }, progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return written[0];
    }

    /** A file gets the mark by which Excel knows UTF-8; what goes to another program does not. */
    private static TableWriter writer(ExportRequest request, ExportColumns<?> columns, OutputStream out, boolean file)
            throws IOException {
        var kind = request.list().kind();
        boolean comma = DecimalFormatSymbols.getInstance(request.locale()).getDecimalSeparator() == ',';
        return switch (request.format()) {
            case CSV -> new DelimitedWriter(out, file, comma ? ';' : ',', comma ? ',' : '.', columns.headings());
            case TXT -> new DelimitedWriter(out, false, '\t', '.', columns.headings());
            case XLSX -> new WorkbookWriter(out, kind, columns.headings());
            case JSON -> new JsonWriter(out, columns.ids());
            case XML -> new XmlWriter(out, kind, columns.ids());
        };
    }
}
