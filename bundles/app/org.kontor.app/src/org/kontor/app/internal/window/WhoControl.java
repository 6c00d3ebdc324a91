package org.kontor.app.internal.window;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.app.internal.search.SearchField;
import org.kontor.base.Messages;
import org.kontor.ui.Background;
import org.kontor.ui.Icons;
import org.kontor.ui.Records;

/** The field that searches everything, and who is signed in, with the menu of what that person can do. */
public final class WhoControl {

    /** Sent to the window when somebody signed in. */
    public static final String SIGNED_IN = "org/kontor/app/SIGNED_IN";

    private static final Messages MESSAGES = Messages.of(WhoControl.class);
    private static final int SEARCH_WIDTH = 230;

    private final SignIn signIn;
    private final IWorkbenchWindow window;
    private final Background background;
    private final Records records;
    private SearchField search;
    private ToolItem user;

    @Inject
    public WhoControl(SignIn signIn, IWorkbenchWindow window, Background background, Records records) {
        this.signIn = signIn;
        this.window = window;
        this.background = background;
        this.records = records;
    }

    @PostConstruct
    void create(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).margins(4, 0).applyTo(body);
        search = new SearchField(body, window, background, records);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(SEARCH_WIDTH, SWT.DEFAULT)
                .applyTo(search.control());
        var bar = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
        user = new ToolItem(bar, SWT.PUSH);
        user.setImage(Icons.of(bar, "user-round"));
        user.addListener(SWT.Selection, e -> menu(bar));
        show();
    }

    @Inject
    @Optional
    void searchWanted(@UIEventTopic(SearchField.WANTED) Object nobody) {
        if (search != null && !search.control().isDisposed()) {
            search.enter();
        }
    }

    private void menu(ToolBar bar) {
        var menu = new MenuManager();
        var items = new CommandItems(window);
        items.menu(menu, "password", Commands.CHANGE_PASSWORD);
        items.menu(menu, "signOut", Commands.SIGN_OUT);
        var shown = menu.createContextMenu(bar);
        var bounds = user.getBounds();
        shown.setLocation(bar.toDisplay(new Point(bounds.x, bounds.y + bounds.height)));
        shown.setVisible(true);
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(SIGNED_IN) Object nobody) {
        if (user != null && !user.isDisposed()) {
            show();
            user.getParent().requestLayout();
        }
    }

    private void show() {
        var name = signIn.user().map(User::name).orElse(MESSAGES.text("nobody"));
        user.setText(MESSAGES.text("user", name));
        user.setToolTipText(MESSAGES.text("user.tip", name));
    }
}
