package org.kontor.ui.edit;

import java.util.List;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;

/** The top of an editor: icon, name, state, what can be done now. */
final class EditorHeader extends Composite {

    private final CLabel title;
    private final StateChip chip;
    private final Composite actions;
    private List<EditorAction> shown = List.of();

    EditorHeader(Composite parent, String icon) {
        super(parent, SWT.NONE);
        Styles.id(this, "KontorEditorHeader");
        setLayout(new HeaderLayout());
        final Label image = new Label(this, SWT.NONE);
        image.setImage(Icons.of(this, icon, Palette.now(getDisplay()).accent()));
        title = new Title(this);
        title.setMargins(0, 0, 0, 0);
        final var resources = new LocalResourceManager(JFaceResources.getResources(getDisplay()), this);
        title.setFont(resources.create(FontDescriptor.createFrom(getFont()).increaseHeight(4)));
        chip = new StateChip(this);
        actions = new Composite(this, SWT.NONE);
    }

    /** Cut off at its end, where there is least to lose. */
    private static final class Title extends CLabel {

        Title(Composite parent) {
            super(parent, SWT.NONE);
            Styles.id(this, "KontorTitle");
        }

        @Override
        protected String shortenText(GC gc, String words, int width) {
            String shown = words;
            while (shown.length() > 1 && gc.textExtent(shown + "…").x > width) {
                shown = shown.substring(0, shown.length() - 1);
            }
            return shown.equals(words) ? words : shown.stripTrailing() + "…";
        }
    }

    void title(String words) {
        if (!words.equals(title.getText())) {
            title.setText(words.replace("&", "&&"));
            title.setToolTipText(words);
            layout(true);
        }
    }

    void chip(String word, Color color) {
        chip.say(word, color);
        layout(true);
    }

    void actions(List<EditorAction> now) {
        if (now.stream().map(EditorAction::id).toList().equals(shown.stream().map(EditorAction::id).toList())
                && actions.getChildren().length == now.size()) {
            shown = now;
            return;
        }
        shown = now;
        for (final Control old : actions.getChildren()) {
            old.dispose();
        }
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, now.size())).spacing(8, 0).applyTo(actions);
        for (int i = 0; i < now.size(); i++) {
            final int at = i;
            final EditorAction action = now.get(i);
            final Button button = new Button(actions, SWT.PUSH);
            button.setImage(Icons.of(button, action.icon()));
            if (action.id().equals("revert")) {
                button.setToolTipText(action.label().text());
            } else {
                button.setText(action.label().text());
            }
            button.setData("org.kontor.ui.action", action.id());
            button.addListener(SWT.Selection, e -> shown.get(at).run().run());
        }
        layout(true, true);
    }

    /** An action that can't be used at present is greyed. */
    void enable(String actionId, boolean enabled) {
        for (final Control button : actions.getChildren()) {
            if (actionId.equals(button.getData("org.kontor.ui.action"))) {
                button.setEnabled(enabled);
            }
        }
    }
}
