package org.kontor.exchange.internal.read;

import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** From which year a workbook counts its days: 1900, or 1904 when an old Macintosh wrote it. */
final class DateSystem {

    private DateSystem() {
    }

    /** Whether the days are counted from 1904. */
    static boolean of(XSSFReader reader) throws IOException, InvalidFormatException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        try (var in = reader.getWorkbookData()) {
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && "workbookPr".equals(xml.getLocalName())) {
                    var value = xml.getAttributeValue(null, "date1904");
                    return "1".equals(value) || "true".equals(value);
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
