package org.kontor.ui.internal;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Turns the dark theme on and off, at once and for the next start. */
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {

    private final IThemeEngine engine;

    /** Made by the workbench. */
    @Inject
    public DarkThemeHandler(IThemeEngine engine) {
        this.engine = engine;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        engine.setTheme(isDark() ? "org.kontor.ui.theme.light" : "org.kontor.ui.theme.dark", true);
        return null;
    }

    private boolean isDark() {
        return engine.getActiveTheme() != null && engine.getActiveTheme().getId().contains("dark");
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(isDark());
    }
}
