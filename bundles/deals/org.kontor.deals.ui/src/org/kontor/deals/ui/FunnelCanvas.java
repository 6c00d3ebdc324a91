package org.kontor.deals.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.base.Messages;
import org.kontor.base.Money;
import org.kontor.deals.FunnelService.Funnel;
import org.kontor.deals.FunnelService.Step;
import org.kontor.ui.Formats;
import org.kontor.ui.Palette;

/**
 * Draws a funnel: a band per step, as wide as its share of the first, the name at its left, the figures at its right,
 * and between two bands how many went on. UI thread.
 */
final class FunnelCanvas extends Canvas {

    private static final Messages MESSAGES = Messages.of(FunnelCanvas.class);
    private static final int MARGIN = 16;
    private static final int GAP = 22;
    private static final int LEAST_BAND = 28;
    private static final int MOST_BAND = 64;

    private final Formats formats;
    private Funnel funnel;

    FunnelCanvas(Composite parent, Formats formats) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.formats = formats;
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = MESSAGES.text("funnel.title");
            }
        });
    }

    void show(Funnel shown) {
        funnel = shown;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        final int steps = funnel == null ? 5 : funnel.steps().size();
        final int height = 2 * MARGIN + steps * LEAST_BAND + Math.max(0, steps - 1) * GAP;
        return new Point(widthHint == SWT.DEFAULT ? 560 : widthHint, height);
    }

    private void paint(GC gc) {
        final var palette = Palette.now(getDisplay());
        final var area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        if (funnel == null || funnel.steps().isEmpty()) {
            return;
        }
        final var steps = funnel.steps();
        final int band = bandHeight(area.height, steps.size());
        final var columns = Columns.of(gc, area, steps, this);
        int y = area.y + MARGIN;
        for (int i = 0; i < steps.size(); i++) {
            final var color = palette.readable(steps.get(i).stage().color());
            drawBand(gc, palette, columns, steps.get(i), y, band, color);
            if (i + 1 < steps.size()) {
                drawPassage(gc, palette, columns, i, y + band, color);
            }
            y += band + GAP;
        }
    }

    private void drawBand(GC gc, Palette palette, Columns columns, Step step, int y, int height, Color color) {
        final int width = columns.bandWidth(step);
        final int middle = y + (height - gc.getFontMetrics().getHeight()) / 2;
        gc.setBackground(color);
        gc.fillRoundRectangle(columns.center - width / 2, y, width, height, 6, 6);
        gc.setForeground(palette.text());
        gc.drawText(fitted(gc, step.stage().name(), columns.nameWidth), columns.nameX, middle, SWT.DRAW_TRANSPARENT);
        gc.drawText(figures(step), columns.figuresX, middle, SWT.DRAW_TRANSPARENT);
    }

    /** The sloping piece between two bands, with the share that went on. */
    private void drawPassage(GC gc, Palette palette, Columns columns, int index, int y, Color color) {
        final var here = funnel.steps().get(index);
        final var next = funnel.steps().get(index + 1);
        final int above = columns.bandWidth(here) / 2;
        final int below = columns.bandWidth(next) / 2;
        gc.setBackground(Palette.mix(color, palette.surface(), 0.18));
        gc.fillPolygon(new int[] {columns.center - above, y, columns.center + above, y, columns.center + below, y + GAP,
                columns.center - below, y + GAP});
        if (here.deals() > 0) {
            final var text = formats.percent((double) next.deals() / here.deals());
            final var size = gc.textExtent(text);
            gc.setForeground(palette.hint());
            gc.drawText(text, columns.center - size.x / 2, y + (GAP - size.y) / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    private String figures(Step step) {
        return MESSAGES.text("funnel.figures", step.deals(), sum(step.sum()));
    }

    private String sum(BigDecimal sum) {
        final var rounded = sum.setScale(0, RoundingMode.HALF_UP);
        return funnel.currencies().isEmpty()
                ? formats.amount(rounded)
                : formats.money(new Money(rounded, funnel.currencies().getFirst()));
    }

    private static int bandHeight(int height, int steps) {
        final int free = (height - 2 * MARGIN - (steps - 1) * GAP) / steps;
        return Math.clamp(free, LEAST_BAND, MOST_BAND);
    }

    private static String fitted(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && gc.textExtent(text.substring(0, length) + "…").x > width) {
            length--;
        }
        return text.substring(0, length) + "…";
    }

    /** Where names, bands and figures stand; names and figures never run into the bands. */
    private record Columns(int nameX, int nameWidth, int center, int widest, int figuresX, long most) {

        static Columns of(GC gc, Rectangle area, List<Step> steps, FunnelCanvas canvas) {
            int name = 0;
            int figures = 0;
            long most = 0;
            for (final var step : steps) {
                name = Math.max(name, gc.textExtent(step.stage().name()).x);
                figures = Math.max(figures, gc.textExtent(canvas.figures(step)).x);
                most = Math.max(most, step.deals());
            }
            name = Math.min(name, area.width / 4);
            final int left = area.x + MARGIN + name + MARGIN;
            final int right = area.x + area.width - MARGIN - figures - MARGIN;
            final int widest = Math.max(40, right - left);
            return new Columns(area.x + MARGIN, name, left + widest / 2, widest, left + widest + MARGIN, most);
        }

        int bandWidth(Step step) {
            return most == 0 ? 3 : (int) Math.max(3, widest * step.deals() / most);
        }
    }
}
