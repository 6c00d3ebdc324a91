package org.kontor.exchange.internal.importing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.exchange.Mapping;
import org.kontor.exchange.UnreadableFileException;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.write.FileInPlace;

/** Mappings as JSON files that a person can read and change. */
final class MappingJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MappingJson() {
    }

    static Mapping read(Path file) {
        var name = file.getFileName().toString();
        try {
            return mapping(JSON.readTree(Files.readAllBytes(file)))
                    .orElseThrow(() -> new UnreadableFileException(ExchangeTexts.message("noMapping", name), null));
        } catch (JacksonException e) {
            throw new UnreadableFileException(ExchangeTexts.message("noMapping", name), e);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(
                    ExchangeTexts.message("unreadable", name, ExchangeTexts.message("noSuchFile")), e);
        } catch (IOException e) {
            throw new UnreadableFileException(ExchangeTexts.message("unreadable", name,
                    ExchangeTexts.message("readingFailed", String.valueOf(e.getMessage()))), e);
        }
    }

    static Optional<Mapping> fromText(String text) {
        try {
            return mapping(JSON.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Mapping> mapping(JsonNode root) {
        if (!root.isObject() || !root.path("columns").isArray()) {
            return Optional.empty();
        }
        List<Mapping.Column> columns = new ArrayList<>();
        root.path("columns").forEach(column -> columns.add(new Mapping.Column(text(column, "heading"),
                text(column, "field"), text(column, "dateFormat"), text(column, "decimal"))));
        List<Mapping.Alias> aliases = new ArrayList<>();
        root.path("aliases").forEach(alias -> aliases.add(new Mapping.Alias(text(alias, "field"),
                text(alias, "from"), text(alias, "to"))));
        return Optional.of(new Mapping(text(root, "kind"), columns, aliases));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    static void write(Mapping mapping, Path file) {
        try {
            Files.writeString(file, toText(mapping));
        } catch (IOException e) {
            throw FileInPlace.cannotWrite(file, e);
        }
    }

    static String toText(Mapping mapping) {
        var root = JSON.createObjectNode().put("kind", mapping.kind());
        var columns = root.putArray("columns");
        for (var column : mapping.columns()) {
            var node = columns.addObject().put("heading", column.heading()).put("field", column.field());
            putFilled(node, "dateFormat", column.dateFormat());
            putFilled(node, "decimal", column.decimal());
        }
        var aliases = root.putArray("aliases");
        for (var alias : mapping.aliases()) {
            aliases.addObject().put("field", alias.field()).put("from", alias.from()).put("to", alias.to());
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void putFilled(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }
}
