package org.kontor.ui.internal;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kontor.ui.Palette;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Tells the palette which theme is on, and has everything drawn again. */
@Component(property = EventConstants.EVENT_TOPIC + "=" + IThemeEngine.Events.THEME_CHANGED)
public final class ThemeWatch implements EventHandler {

    @Override
    public void handleEvent(Event event) {
        if (event.getProperty(IThemeEngine.Events.THEME) instanceof ITheme theme
                && event.getProperty(IThemeEngine.Events.DEVICE) instanceof Display display) {
            display.asyncExec(() -> {
                display.setData(Palette.DARK_KEY, theme.getId().contains("dark"));
                for (final Shell shell : display.getShells()) {
                    shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
                }
            });
        }
    }
}
