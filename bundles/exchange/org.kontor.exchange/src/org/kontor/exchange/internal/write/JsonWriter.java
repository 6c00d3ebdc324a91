package org.kontor.exchange.internal.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
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
        json.setPrettyPrinter(new RecordPerLine());
        json.writeStartArray();
    }

    @Override
    public void row(List<?> values) throws IOException {
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
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }

    /** Lines that a person and {@code grep} can read. */
    private static final class RecordPerLine extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;

        @Override
        public void beforeArrayValues(JsonGenerator generator) throws IOException {
            generator.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
            generator.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator generator, int values) throws IOException {
            generator.writeRaw(values == 0 ? "]" : "\n]");
        }
    }
}
