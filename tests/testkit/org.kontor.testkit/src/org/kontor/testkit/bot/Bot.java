package org.kontor.testkit.bot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.kontor.testkit.Until;

/** Where a journey begins: the workbench window, its parts, menus and dialogs. */
public final class Bot extends Area {

    /** For the workbench that runs in this process. */
    public Bot() {
        super(PlatformUI.getWorkbench().getDisplay(), () -> window().getShell());
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Waits until the window shows data and can be worked in. */
    public Bot ready() {
        Until.holds("the window can be worked in", () -> display().syncCall(() -> {
            var page = window().getActivePage();
            return page != null && page.getPerspective() != null && page.getViewReferences().length > 0
                    && window().getShell() == display().getActiveShell();
        }));
        return this;
    }

    /** The view with this id, brought to front. */
    public Area view(String id) {
        ready();
        Until.holds("the view " + id, () -> display().syncCall(() -> {
            try {
                var page = window().getActivePage();
                return page != null && page.getPerspective() != null && page.showView(id) != null;
            } catch (PartInitException e) {
                throw new AssertionError(id, e);
            }
        }));
        return new Area(display(), () -> part(window().getActivePage().findView(id)));
    }

    /** The editor in front, once its title holds the text. */
    public Area editor(String title) {
        Until.holds("an editor called " + title, () -> display().syncCall(() -> {
            var editor = window().getActivePage() == null ? null : window().getActivePage().getActiveEditor();
            return editor != null && editor.getTitle().contains(title);
        }));
        return new Area(display(), () -> part(window().getActivePage().getActiveEditor()));
    }

    /** Whether the editor in front has something to save. */
    public boolean isEditorDirty() {
        return display().syncCall(() -> window().getActivePage().getActiveEditor() != null
                && window().getActivePage().getActiveEditor().isDirty());
    }

    /** Waits until the editor in front has nothing to save any more. */
    public void saved() {
        Until.holds("all is saved", () -> !isEditorDirty());
    }

    private static Composite part(IWorkbenchPart part) {
        var control = part == null ? null : part.getSite().getService(MPart.class).getWidget();
        return control instanceof Composite composite ? composite : null;
    }

    /** The dialog in which this text is seen, or that is called so. */
    public Area dialog(String text) {
        var dialogs = new Area(display(), () -> null);
        Until.holds("a dialog with " + text, () -> display().syncCall(() -> dialogShell(text)) != null);
        return new Area(dialogs.display(), () -> dialogShell(text));
    }

    /** Waits until no such dialog is open any more. */
    public void dialogCloses(String text) {
        Until.holds("the dialog closes: " + text, () -> display().syncCall(() -> dialogShell(text)) == null);
    }

    private Shell dialogShell(String text) {
        return Arrays.stream(display().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible())
                .filter(shell -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0
                        || shell != window().getShell())
                .filter(shell -> shell.getText().contains(text) || new Area(display(), () -> shell).texts().stream()
                        .anyMatch(words -> words.contains(text)))
                .findFirst().orElse(null);
    }

    /** Waits until the list of choices below a field is open. */
    public void popup(String field) {
        Until.holds("choices for " + field, () -> display().syncCall(() -> Arrays.stream(display().getShells())
                .anyMatch(shell -> shell.isVisible() && field.equals(shell.getData("org.kontor.ui.choices"))
                        && hasLines(shell))));
    }

    private static boolean hasLines(Composite parent) {
        return Arrays.stream(parent.getChildren()).anyMatch(child -> child instanceof Table table
                ? table.getItemCount() > 0 : child instanceof Composite composite && hasLines(composite));
    }

    /** Waits until a list below a field has a line with this text. */
    public void popupShows(String text) {
        Until.holds("a line with " + text, () -> display().syncCall(() -> Arrays.stream(display().getShells())
                .filter(shell -> shell.isVisible() && shell != window().getShell())
                .flatMap(shell -> Arrays.stream(shell.getChildren()))
                .filter(Table.class::isInstance).map(Table.class::cast)
                .anyMatch(table -> table.getItemCount() > 0 && table.getItem(0).getText(1).contains(text))));
    }

    /**
     * Takes the selected line of the open list below a field. The window system gives posted keys to the list's own
     * window while it is open, so Enter is told to the field that has the keyboard.
     */
    public void take() {
        display().syncExec(() -> {
            var field = display().getFocusControl();
            var enter = new Event();
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            field.notifyListeners(SWT.KeyDown, enter);
            if (!field.isDisposed()) {
                field.notifyListeners(SWT.DefaultSelection, new Event());
            }
        });
    }

    /** Closes all editors without saving. */
    public void closeEditors() {
        display().syncExec(() -> {
            if (window().getActivePage() != null) {
                window().getActivePage().closeAllEditors(false);
            }
        });
    }

    /** Presses keys together, as in {@code Ctrl+S}, where the keyboard is. */
    public void keys(String... chords) {
        Arrays.stream(chords).forEach(input()::keys);
    }

    /** Types where the keyboard is; ASCII. */
    public void type(String text) {
        input().type(text);
    }

    /** Chooses a line of the menu bar, as in {@code menu("File", "Save")}. Marks of mnemonics are left out. */
    public void menu(String... path) {
        ready();
        display().asyncExec(() -> choose(window().getShell().getMenuBar(), path, 0));
    }

    private static void choose(Menu menu, String[] path, int depth) {
        menu.notifyListeners(SWT.Show, new Event());
        var item = Arrays.stream(menu.getItems()).filter(one -> plain(one.getText()).replaceAll("\t.*", "")
                .equals(path[depth])).findFirst().orElseThrow(() -> new AssertionError("no " + path[depth] + " in "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
        if (depth + 1 < path.length) {
            choose(item.getMenu(), path, depth + 1);
        } else {
            item.notifyListeners(SWT.Selection, new Event());
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }

    /** The control that has the keyboard; null when none has. */
    public Control focus() {
        return display().syncCall(display()::getFocusControl);
    }

    /** Saves a picture of the whole screen. */
    public void screenshot(Path file) {
        display().syncExec(() -> {
            var bounds = display().getBounds();
            var image = new Image(display(), bounds.width, bounds.height);
            var gc = new GC(display());
            gc.copyArea(image, bounds.x, bounds.y);
            gc.dispose();
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            Objects.requireNonNull(file.getParent()).toFile().mkdirs();
            loader.save(file.toString(), SWT.IMAGE_PNG);
        });
    }
}
