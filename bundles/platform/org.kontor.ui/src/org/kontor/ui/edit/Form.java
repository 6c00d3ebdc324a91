package org.kontor.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.ui.Formats;
import org.kontor.ui.Styles;

/** A page of labelled fields in sections, bound to a model: one column, or two where there is room. UI thread. */
public final class Form {

    private static final Messages MESSAGES = Messages.of(Form.class);
    private static final int TWO_COLUMNS_FROM = 860;
    private static final int MARGIN = 24;
    private static final int LABEL_GAP = 8;

    private final EditModel<?> model;
    private final ScrolledComposite scroller;
    private final Composite content;
    private final LocalResourceManager resources;
    private final List<Row> rows = new ArrayList<>();
    private final List<Composite> wide = new ArrayList<>();

    private record Row(String component, Field field, Label label, Control control, Label problem) {
    }

    /** An empty page. */
    public Form(Composite parent, EditModel<?> model) {
        this.model = model;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        content = new Composite(scroller, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(parent.getDisplay()), content);
        GridLayoutFactory.fillDefaults().numColumns(1).margins(MARGIN, 16).spacing(32, 16).equalWidth(true)
                .applyTo(content);
        scroller.setContent(content);
        scroller.addListener(SWT.Resize, e -> arrange());
        model.onChange(this::refresh);
    }

    /** The page. */
    public Control control() {
        return scroller;
    }

    /** Starts a section; what is added next belongs to it. */
    public Section section(Message title) {
        final Composite box = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(LABEL_GAP, 6).applyTo(box);
        final Label heading = new Label(box, SWT.NONE);
        heading.setText(title.text().replace("&", "&&"));
        heading.setFont(
                resources.create(FontDescriptor.createFrom(box.getFont()).setStyle(SWT.BOLD).increaseHeight(1)));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        return new Section(box);
    }

    /** All sections are there: aligns the fields of all of them on one edge. */
    public void done() {
        final int widest = rows.stream().filter(row -> row.label() != null)
                .mapToInt(row -> row.label().computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        rows.stream().filter(row -> row.label() != null)
                .forEach(row -> {
                    ((GridData) row.label().getLayoutData()).widthHint = widest;
                    ((GridData) row.problem().getLayoutData()).horizontalIndent = widest + LABEL_GAP;
                });
        refresh();
        arrange();
    }

    private void arrange() {
        final int width = scroller.getClientArea().width;
        final boolean two = width >= TWO_COLUMNS_FROM && content.getChildren().length > 1;
        ((GridLayout) content.getLayout()).numColumns = two ? 2 : 1;
        wide.forEach(box -> ((GridData) box.getLayoutData()).horizontalSpan = two ? 2 : 1);
        content.layout(true, true);
        final Point size = content.computeSize(Math.max(width, 1), SWT.DEFAULT, true);
        scroller.setMinSize(Math.min(size.x, Math.max(width, 480)), size.y);
    }

    private void refresh() {
        if (content.isDisposed()) {
            return;
        }
        boolean moved = false;
        for (final Row row : rows) {
            row.field().refresh();
            moved |= showProblem(row);
        }
        if (moved) {
            arrange();
        }
    }

    /** Shows what is wrong with a field under it; answers whether the page has to be laid out again. */
    private boolean showProblem(Row row) {
        final List<Message> problems = model.problemsOf(row.component());
        final String words = !problems.isEmpty()
                ? problems.stream().map(Message::text).distinct().collect(Collectors.joining("\n"))
                : model.isConflict(row.component()) ? theirs(row.component()) : "";
        Styles.role(row.problem(), problems.isEmpty() ? Styles.WARN : Styles.BAD);
        if (words.equals(row.problem().getText())) {
            return false;
        }
        row.problem().setText(words.replace("&", "&&"));
        row.problem().setVisible(!words.isEmpty());
        ((GridData) row.problem().getLayoutData()).exclude = words.isEmpty();
        return true;
    }

    private String theirs(String component) {
        final Object value = model.conflict(component);
        final Formats formats = Formats.user();
        final String shown = switch (value) {
            case null -> Formats.NONE;
            case org.kontor.base.Money money -> formats.money(money);
            case java.time.LocalDate day -> formats.date(day);
            case Number number -> formats.number(number);
            case List<?> list -> MESSAGES.text("form.lines", list.size());
            default -> Objects.toString(value).isBlank() ? Formats.NONE : value.toString();
        };
        return MESSAGES.text("form.theirs", shown);
    }

    /** The label of a component's field; the component's name when it has none. */
    public String label(String component) {
        return rows.stream().filter(row -> row.component().equals(component) && row.label() != null).findFirst()
                .map(row -> row.label().getText().replace(" *", "").replaceAll("&(.)", "$1")).orElse(component);
    }

    /** The keyboard goes to a component's field; false when it isn't on this page. */
    public boolean focus(String component) {
        for (final Row row : rows) {
            if (row.component().equals(component)) {
                row.field().focus();
                scroller.showControl(row.control());
                return true;
            }
        }
        return false;
    }

    /** The keyboard goes to the first field. */
    public void focusFirst() {
        if (!rows.isEmpty()) {
            rows.getFirst().field().focus();
        }
    }

    /** What the person may not change is only shown. */
    public void setEnabled(boolean enabled) {
        rows.forEach(row -> row.field().setEnabled(enabled));
    }

    /** Fields under a heading. */
    public final class Section {

        private final Composite box;

        private Section(Composite box) {
            this.box = box;
        }

        /** A field with its label. */
        public Section field(Message label, String component, Field field) {
            return add(label.text(), component, field);
        }

        /** A field that must be filled in: marked as such. */
        public Section required(Message label, String component, Field field) {
            return add(label.text() + " *", component, field);
        }

        private Section add(String words, String component, Field field) {
            Label label = null;
            if (!field.fullWidth()) {
                label = new Label(box, SWT.NONE);
                label.setText(words);
                GridDataFactory.fillDefaults()
                        .align(SWT.BEGINNING, field.growsHigh() ? SWT.BEGINNING : SWT.CENTER)
                        .indent(0, field.growsHigh() ? 6 : 0).applyTo(label);
            }
            final Control control = field.create(box, Binding.of(model, component));
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                    .span(field.fullWidth() ? 2 : 1, 1)
                    .hint(field.fullWidth() ? SWT.DEFAULT : 160, height(field)).applyTo(control);
            final Label problem = new Label(box, SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).exclude(true).hint(160, SWT.DEFAULT).span(2, 1)
                    .applyTo(problem);
            problem.setVisible(false);
            rows.add(new Row(component, field, label, control, problem));
            return this;
        }

        private int height(Field field) {
            return field.minimumLines() > 1 ? field.minimumLines() * JFaceResources.getDefaultFont().getFontData()[0]
                    .getHeight() * 2 : SWT.DEFAULT;
        }

        /** Takes the whole width of the page, even where there is room for two columns. */
        public Section wide() {
            wide.add(box);
            return this;
        }
    }
}
