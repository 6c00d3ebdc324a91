package org.kontor.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;

/** An icon of 16 points, drawn afresh for every zoom. */
final class TintedSvg extends ImageDescriptor {

    private static final int POINTS = 16;

    private final String name;
    private final RGB tint;

    TintedSvg(String name, RGB tint) {
        this.name = name;
        this.tint = tint;
    }

    @Override
    public ImageData getImageData(int zoom) {
        final int pixels = Math.round(POINTS * zoom / 100f);
        final String svg = source()
                .replaceFirst("width=\"\\d+\"", "width=\"" + pixels + "\"")
                .replaceFirst("height=\"\\d+\"", "height=\"" + pixels + "\"")
                .replaceFirst("stroke=\"[^\"]+\"",
                        "stroke=\"" + "#%02x%02x%02x".formatted(tint.red, tint.green, tint.blue) + "\"");
        return new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))[0];
    }

    private String source() {
        try (var in = TintedSvg.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no icon " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TintedSvg svg && svg.name.equals(name) && svg.tint.equals(tint);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + tint.hashCode();
    }
}
