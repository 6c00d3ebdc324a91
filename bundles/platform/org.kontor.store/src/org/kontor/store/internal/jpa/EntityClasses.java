package org.kontor.store.internal.jpa;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the classes that a persistence.xml lists. */
final class EntityClasses {

    private EntityClasses() {
    }

    static List<String> in(URL persistenceXml) {
        final var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        final var classes = new ArrayList<String>();
        try (var in = persistenceXml.openStream()) {
            final var reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("class")) {
                    classes.add(reader.getElementText().strip());
                }
            }
            return classes;
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("Can't read " + persistenceXml, e);
        }
    }
}
