package org.kontor.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.kontor.base.Message;
import org.kontor.exchange.FileFormat;
import org.kontor.exchange.UnreadableFileException;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.Limits;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A sheet of an Excel workbook (.xlsx), read as a stream. Formulas count by the value they had when it was saved. */
final class WorkbookFile implements TableFile {

    private final Path file;
    private final FileFormat.Workbook format;

    private WorkbookFile(Path file, FileFormat.Workbook format) {
        this.file = file;
        this.format = format;
    }

    /** {@code wanted} may be null for the first sheet that has rows. */
    static WorkbookFile open(Path file, String wanted) {
        return reading(file, reader -> {
            List<String> names = new ArrayList<>();
            String filled = null;
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    names.add(sheets.getSheetName());
                    if (filled == null && wanted == null && hasRows(sheet)) {
                        filled = sheets.getSheetName();
                    }
                }
            }
            if (wanted != null && !names.contains(wanted)) {
                throw TextFiles.unreadable(file,
                        ExchangeTexts.message("noSuchSheet", wanted, String.join(", ", names)), null);
            }
            if (wanted == null && filled == null) {
                throw TextFiles.unreadable(file, ExchangeTexts.message("emptyFile"), null);
            }
            return new WorkbookFile(file, new FileFormat.Workbook(wanted == null ? filled : wanted, names));
        });
    }

    @Override
    public FileFormat format() {
        return format;
    }

    @Override
    public void read(RowHandler handler) {
        reading(file, reader -> {
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    if (sheets.getSheetName().equals(format.sheet())) {
                        var cells = new CellReader(new ReadOnlySharedStringsTable(sheets.getSheetPart().getPackage()),
                                reader.getStylesTable(), DateSystem.of(reader));
                        parse(sheet, new SheetHandler(cells, this::checked, handler));
                    }
                }
            }
            return null;
        });
    }

    private RawRow checked(RawRow row) {
        if (row.cells().size() > Limits.COLUMNS && !RowCheck.blank(row.cells())) {
            return row.wrong(ExchangeTexts.message("tooManyCells", row.cells().size(), Limits.COLUMNS));
        }
        var problem = RowCheck.problem(row.cells(), "Unicode");
        return problem == null ? row : row.wrong(problem);
    }

    private static boolean hasRows(InputStream sheet) throws IOException, SAXException {
        boolean[] found = new boolean[1];
        parse(sheet, new SheetHandler(CellReader.ANY, row -> row, row -> {
            found[0] = true;
            return false;
        }));
        return found[0];
    }

    private static void parse(InputStream sheet, SheetHandler handler) throws IOException, SAXException {
        try {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(sheet));
        } catch (SheetHandler.Enough e) {
            // nobody wants more rows
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T reading(Path file, Work<T> work) {
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return work.with(new XSSFReader(opened));
        } catch (UnreadableFileException e) {
            throw e;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | RecordFormatException | SAXException | IOException
                | org.apache.poi.ooxml.POIXMLException | IllegalArgumentException e) {
            throw TextFiles.unreadable(file, damaged(e), e);
        }
    }

    private static Message damaged(Exception e) {
        return e.getMessage() != null && e.getMessage().contains("Zip bomb")
                ? ExchangeTexts.message("zipBomb")
                : ExchangeTexts.message("damagedWorkbook");
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(XSSFReader reader) throws OpenXML4JException, SAXException, IOException;
    }
}
