package org.kontor.ui.grid;

import java.util.stream.Collectors;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.kontor.base.list.Row;

/** Tells a screen reader what the drawn rows say: the list's name, and the row where the keyboard is. */
final class GridAccessibility {

    private GridAccessibility() {
    }

    static <R extends Row> void describe(Control body, GridModel<R> model) {
        body.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = model.list().label().text();
            }
        });
        body.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = words(model);
            }
        });
        model.selection().onChange(() -> body.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED,
                new Object[] {"", words(model)}));
    }

    private static <R extends Row> String words(GridModel<R> model) {
        final R row = model.window().row(model.selection().lead());
        return row == null ? "" : model.columns().shown().stream().map(place -> model.column(place.id()))
                .map(column -> column.label().text() + " " + model.text(row, column)).collect(Collectors.joining(", "));
    }
}
