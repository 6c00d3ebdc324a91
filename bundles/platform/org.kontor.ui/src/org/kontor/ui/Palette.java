package org.kontor.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The roles of colour in what Kontor draws itself, for the light and the dark theme. Colours need no disposal.
 *
 * @param surface behind lists and fields
 * @param frame behind panels and headers
 * @param text on either
 * @param hint quieter text, at least 4.5:1 on the surface
 * @param line thin separators
 * @param hover under the pointer
 * @param selection behind the selected row of a focused list
 * @param selectionOff behind the selected row of another list
 * @param accent the one accent
 * @param onAccent text on the accent
 * @param good done, won
 * @param warn waits, near due
 * @param bad late, lost, wrong
 * @param off switched off, no longer used
 */
public record Palette(boolean dark, Color surface, Color frame, Color text, Color hint, Color line, Color hover,
        Color selection, Color selectionOff, Color accent, Color onAccent, Color good, Color warn, Color bad,
        Color off) {

    private static final Palette LIGHT = new Palette(false, c(0xffffff), c(0xf5f6f8), c(0x1f2530), c(0x5b6472),
            c(0xdfe3e8), c(0xf0f4fa), c(0xd6e4fb), c(0xe8ebef), c(0x2563c9), c(0xffffff), c(0x1f7a3d), c(0x9a5b00),
            c(0xb3261e), c(0x6b7280));

    private static final Palette DARK = new Palette(true, c(0x23262b), c(0x2b2f35), c(0xe4e7eb), c(0xa3abb8),
            c(0x3d434c), c(0x2e343d), c(0x2c4a78), c(0x39404a), c(0x6ea3f5), c(0x10151d), c(0x6fce8d), c(0xf0b354),
            c(0xf28b82), c(0x9aa3af));

    /** The palette of the theme that is on now. UI thread. */
    public static Palette now(Display display) {
        return isDark(display) ? DARK : LIGHT;
    }

    /** Whether native lists are dark at present. */
    private static boolean isDark(Display display) {
        if (display.getData(DARK_KEY) instanceof Boolean chosen) {
            return chosen;
        }
        final RGB rgb = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        return rgb.red * 299 + rgb.green * 587 + rgb.blue * 114 < 128_000;
    }

    /** Where the theme that is on leaves in the display whether it is dark. */
    public static final String DARK_KEY = "org.kontor.ui.dark";

    /** A colour mixed of two: {@code share} of the first, the rest of the other. */
    public static Color mix(Color first, Color other, double share) {
        return new Color(blend(first.getRed(), other.getRed(), share), blend(first.getGreen(), other.getGreen(), share),
                blend(first.getBlue(), other.getBlue(), share));
    }

    /**
     * A colour somebody chose, moved away from the surface until shapes in it can be told apart from it (3:1).
     *
     * @param hex as in {@code #2f6fde}; anything else gives the hint colour
     */
    public Color readable(String hex) {
        if (hex == null || !hex.matches("#[0-9a-fA-F]{6}")) {
            return hint;
        }
        Color color = c(Integer.parseInt(hex.substring(1), 16));
        for (int i = 0; i < 10 && contrast(color, surface) < 3; i++) {
            color = mix(color, text, 0.85);
        }
        return color;
    }

    /** The contrast of two colours, 1 to 21, as WCAG 2 counts it. */
    public static double contrast(Color one, Color other) {
        final double a = luminance(one);
        final double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        final double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int blend(int first, int other, double share) {
        return (int) Math.round(first * share + other * (1 - share));
    }

    private static Color c(int rgb) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }
}
