package org.kontor.exchange.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element per record and one per value in it; what is empty is left out. */
public final class XmlWriter implements TableWriter {

    private final XMLStreamWriter xml;
    private final List<String> names;

    /** {@code kind} names the records, {@code names} the elements in each. */
    public XmlWriter(OutputStream out, String kind, List<String> names) throws IOException {
        this.names = List.copyOf(names);
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new BufferedOutputStream(out), "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("records");
            xml.writeAttribute("kind", kind);
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    @Override
    public void row(List<?> values) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement("record");
            for (int i = 0; i < names.size(); i++) {
                if (values.get(i) != null) {
                    xml.writeStartElement(names.get(i));
                    xml.writeCharacters(text(values.get(i)));
                    xml.writeEndElement();
                }
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : allowed(value.toString());
    }

    /** What XML has no way to write becomes the replacement character. */
    private static String allowed(String text) {
        int[] points = text.codePoints().map(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE || c >= 0x10000 ? c : 0xFFFD).toArray();
        return new String(points, 0, points.length);
    }

    private static IOException io(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }
}
