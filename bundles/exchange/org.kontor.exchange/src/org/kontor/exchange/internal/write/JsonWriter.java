package org.kontor.exchange.internal.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** A JSON array with an object on each line; what is empty is left out. */
public final class JsonWriter implements TableWriter {

    private final JsonGenerator json;
    private final List<String> names;

    /** {@code names} are those of the objects' members. */
    public JsonWriter(OutputStream out, List<String> names) throws IOException {
        this.names = List.copyOf(names);
        json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build().createGenerator(out);
        json.setRootValueSeparator(null);
        json.writeStartArray();
    }

    @Override
    public void row(List<?> values) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int i = 0; i < names.size(); i++) {
            if (values.get(i) != null) {
                json.writeFieldName(names.get(i));
                value(values.get(i));
            }
        }
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case BigDecimal number -> json.writeNumber(number.toPlainString());
            case Long number -> json.writeNumber(number);
            case Boolean yes -> json.writeBoolean(yes);
            default -> json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
