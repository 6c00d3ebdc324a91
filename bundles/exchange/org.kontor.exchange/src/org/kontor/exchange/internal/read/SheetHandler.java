package org.kontor.exchange.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kontor.exchange.internal.Limits;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the rows of a sheet's XML as they come. */
final class SheetHandler extends DefaultHandler {

    private final CellReader reader;
    private final UnaryOperator<RawRow> check;
    private final RowHandler handler;
    private final StringBuilder text = new StringBuilder();
    private List<Object> cells = new ArrayList<>();
    private long line;
    private int column;
    private String type = "";
    private String style = "";
    private boolean formula;
    private boolean collecting;
    private boolean inCell;

    SheetHandler(CellReader reader, UnaryOperator<RawRow> check, RowHandler handler) {
        this.reader = reader;
        this.check = check;
        this.handler = handler;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> collecting = inCell;
            case "t" -> collecting = inCell && "inlineStr".equals(type);
            default -> {
                // how it looks is of no interest
            }
        }
    }

    private void startRow(String number) {
        line = number == null ? line + 1 : Long.parseLong(number);
        cells = new ArrayList<>();
        column = -1;
    }

    private void startCell(Attributes attributes) {
        var place = attributes.getValue("r");
        column = place == null ? column + 1 : columnOf(place);
        type = orEmpty(attributes.getValue("t"));
        style = orEmpty(attributes.getValue("s"));
        formula = false;
        inCell = true;
        text.setLength(0);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    /** The column of a place like {@code BC12}, from 0. */
    private static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            column = Math.min(column * 26 + place.charAt(i) - 'A' + 1, 1 << 20);
        }
        return column - 1;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting && text.length() <= Limits.CELL) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // how it looks is of no interest
            }
        }
    }

    private void endCell() {
        inCell = false;
        Object value = reader.value(type, style, text.toString(), formula);
        if (column < 0 || "".equals(value) && column >= cells.size()) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (column < cells.size()) {
            cells.set(column, value);
        } else {
            cells.add(value);
        }
    }

    private void endRow() throws SAXException {
        if (!RowCheck.blank(cells) && !handler.row(check.apply(new RawRow(line, cells, null)))) {
            throw new Enough();
        }
    }

    /** Ends the reading before the end of the sheet. */
    static final class Enough extends SAXException {

        private static final long serialVersionUID = 1L;
    }
}
