package org.kontor.ui.edit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Icon, title, chip from the left, actions at the right; the title gives way when there is not room for all. */
final class HeaderLayout extends Layout {

    private static final int SIDE = 24;
    private static final int TOP = 10;
    private static final int GAP = 8;

    @Override
    protected Point computeSize(Composite header, int width, int height, boolean flush) {
        int highest = 0;
        int all = 2 * SIDE;
        for (final Control child : header.getChildren()) {
            final Point size = child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
            highest = Math.max(highest, size.y);
            all += size.x + GAP;
        }
        return new Point(width == SWT.DEFAULT ? all : width, height == SWT.DEFAULT ? highest + 2 * TOP : height);
    }

    @Override
    protected void layout(Composite header, boolean flush) {
        final Rectangle area = header.getClientArea();
        final Control[] children = header.getChildren();
        final Point icon = children[0].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
        final Point title = children[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
        final Point chip = children[2].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
        final Point actions = children[3].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
        final int room = area.width - 2 * SIDE - icon.x - chip.x - actions.x - 3 * GAP;
        final int titleWidth = Math.clamp(title.x, 40, Math.max(40, room));
        int x = SIDE;
        place(children[0], x, icon.x, icon.y, area.height);
        x += icon.x + GAP;
        place(children[1], x, titleWidth, title.y, area.height);
        x += titleWidth + GAP;
        place(children[2], x, chip.x, chip.y, area.height);
        place(children[3], Math.max(x + chip.x + GAP, area.width - SIDE - actions.x), actions.x, actions.y,
                area.height);
    }

    private static void place(Control control, int x, int width, int height, int room) {
        control.setBounds(x, (room - height) / 2, width, height);
    }
}
