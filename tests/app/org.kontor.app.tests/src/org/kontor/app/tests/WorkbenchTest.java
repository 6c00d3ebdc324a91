package org.kontor.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.kontor.testkit.Until;

class WorkbenchTest {

    @Test
    void helpOffersToInstallNewSoftware() {
        Until.holds("a workbench window is open", () -> !onDisplay(WorkbenchTest::windowTitle).isEmpty());
        final var commands = onDisplay(WorkbenchTest::menuCommands);
        assertTrue(commands.stream().anyMatch(text -> text.contains("Install New Software")), commands::toString);
    }

    private static String windowTitle() {
        final var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? "" : window.getShell().getText();
    }

    private static List<String> menuCommands() {
        final var bar = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
        final var texts = new ArrayList<String>();
        for (final var top : bar.getItems()) {
            final Menu menu = top.getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            for (final var item : menu.getItems()) {
                texts.add(item.getText().replace("&", ""));
            }
            menu.notifyListeners(SWT.Hide, new Event());
        }
        return texts;
    }

    private static <T> T onDisplay(Supplier<T> question) {
        return PlatformUI.getWorkbench().getDisplay().syncCall(question::get);
    }
}
