package org.kontor.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.kontor.base.DomainEvents;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Result;
import org.kontor.ui.Call;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;
import org.kontor.ui.Questions;
import org.kontor.ui.RecordInput;
import org.kontor.ui.grid.LoadingBar;
import org.kontor.ui.grid.StatePane;
import org.kontor.ui.parts.EditorArea;
import org.kontor.ui.parts.RecordSelectionProvider;

/**
 * An editor of one record. The record is read and saved off the UI thread; what is typed lives in an {@link EditModel}.
 * A feature's editor says how to read and save, and which fields there are.
 *
 * @param <T> the record; its components {@code id} and {@code version} are longs
 */
public abstract class RecordEditor<T extends Record> extends EditorPart implements ISaveablePart2 {

    private static final Messages MESSAGES = Messages.of(RecordEditor.class);

    private final EditorServices services;
    private Composite parent;
    private LoadingBar loading;
    private EditorHeader header;
    private Composite banner;
    private MessageStrip strip;
    private EditorPages pages;
    private EditModel<T> model;
    private EditorSaving<T> saving;
    private DomainEvents.Subscription subscription;
    private Runnable steps;
    private boolean wasDirty;

    protected RecordEditor(EditorServices services) {
        this.services = services;
    }

    /** The kind of record, as in {@code deal}. */
    protected abstract String recordKind();

    /** Reads the record; off the UI thread. */
    protected abstract Optional<T> load(long id);

    /** A new record with these values; off the UI thread. */
    protected abstract T blank(Map<String, Object> defaults);

    /** Saves the record; off the UI thread. */
    protected abstract Result<T> save(T record);

    /** Makes the editor's own pages. */
    protected abstract void createPages(EditorPages to, EditModel<T> of);

    /** What the record is called, from what is typed now; may be empty. */
    protected abstract String title(T record);

    /** The record's state in a word; empty for none. */
    protected String stateWord(T record) {
        return "";
    }

    /** The colour of the state. */
    protected Color stateColor(T record, Palette palette) {
        return palette.hint();
    }

    /** What can be done with the stored record now, beside saving. */
    protected List<EditorAction> actions(T record) {
        return List.of();
    }

    /** Something between header and pages, as a path of stages; nothing unless a feature says so. */
    protected void createBanner(Composite banner, EditModel<T> of) {
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof RecordInput)) {
            throw new PartInitException("Not a record: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(kindLabel());
    }

    private String kindLabel() {
        return services.records().kind(recordKind()).map(kind -> input().exists() ? kind.label() : kind.newLabel())
                .orElse("");
    }

    private String kindIcon() {
        return services.records().kind(recordKind()).map(kind -> kind.icon()).orElse("file-text");
    }

    private RecordInput input() {
        return (RecordInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite container) {
        parent = new Composite(container, SWT.NONE);
        parent.setData("org.kontor.ui.editor", recordKind());
        Styles.id(parent, "KontorEditor");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        setTitleImage(Icons.of(parent, kindIcon()));
        header = new EditorHeader(parent, kindIcon());
        strip = new MessageStrip(parent);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        loading = new LoadingBar(parent);
        for (final var part : List.of(header, loading)) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
        }
        header.title(kindLabel());
        steps = EditorUndo.install(this);
        final var selection = new RecordSelectionProvider();
        selection.select(input().exists() ? List.of(input().record()) : List.of());
        getSite().setSelectionProvider(selection);
        subscription = services.events().subscribe(RecordsChanged.class, this::changed);
        parent.addListener(SWT.Dispose, e -> {
            subscription.close();
            EditorArea.hideWhenEmpty(getSite().getPage());
        });
        read();
    }

    private void read() {
        loading.busy(true);
        final RecordInput input = input();
        services.background().run(Call
                .of(MESSAGES.message("editor.reading"),
                        progress -> input.exists() ? load(input.record().id()) : Optional.of(blank(input.defaults())))
                .then(parent, found -> found.ifPresentOrElse(this::open, this::missing)).quietly().failing(error -> {
                    strip.say(true, services.errors().words(error),
                            List.of(new MessageStrip.Choice(MESSAGES.text("editor.again"), () -> {
                                strip.clear();
                                read();
                            })));
                    return true;
                }).always(() -> loading.busy(false)));
    }

    private void missing() {
        final StatePane pane = new StatePane(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        pane.say("circle-alert", MESSAGES.text("editor.missing"), MESSAGES.text("editor.close"),
                () -> getSite().getPage().closeEditor(this, false));
        parent.layout();
    }

    private void open(T record) {
        model = new EditModel<>(record);
        saving = new EditorSaving<>(this, services, model, strip);
        fillBanner();
        pages = new EditorPages(parent, model, input().record());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
        createPages(pages, model);
        services.pages().of(recordKind()).forEach(page -> pages.page(page.id(), page.label(), page.page().get()));
        pages.start();
        model.onChange(this::showState);
        showState();
        parent.layout(true, true);
        if (getSite().getPage().getActivePart() == this) {
            pages.focusFirst();
        }
    }

    /** The banner may have nothing to show before the record is stored. */
    private void fillBanner() {
        if (banner == null || banner.getChildren().length == 0) {
            if (banner != null) {
                banner.dispose();
            }
            banner = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().applyTo(banner);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
            banner.moveBelow(header);
            createBanner(banner, model);
            ((GridData) banner.getLayoutData()).exclude = banner.getChildren().length == 0;
            parent.layout(true, true);
        }
    }

    private void showState() {
        if (parent.isDisposed()) {
            return;
        }
        final String name = title(model.current());
        header.title(name.isBlank() ? kindLabel() : name);
        setPartName(name.isBlank() ? kindLabel() : name);
        header.chip(stateWord(model.saved()), stateColor(model.saved(), Palette.now(parent.getDisplay())));
        final List<EditorAction> all = new ArrayList<>(input().exists() ? actions(model.saved()) : List.of());
        all.add(new EditorAction("revert", MESSAGES.message("editor.revert"), "rotate-ccw", model::revert));
        all.add(new EditorAction("save", MESSAGES.message("editor.save"), "save", this::saveNow));
        header.actions(all);
        final boolean dirty = isDirty();
        header.enable("revert", dirty && model.isDirty());
        header.enable("save", dirty);
        saving.showProblems();
        steps.run();
        if (wasDirty != dirty) {
            wasDirty = dirty;
            firePropertyChange(IEditorPart.PROP_DIRTY);
        }
    }

    private void saveNow() {
        getSite().getPage().saveEditor(this, false);
    }

    /** Another user or another part of the program changed records. */
    private void changed(RecordsChanged event) {
        if (event.kind().equals(recordKind()) && event.touches(input().record().id()) && !parent.isDisposed()) {
            parent.getDisplay().asyncExec(() -> {
                if (!parent.isDisposed() && saving != null && input().exists()) {
                    saving.lookAgain();
                }
            });
        }
    }

    /** The new record is stored now: the editor is that record's from here on. */
    final void stored(long id) {
        if (!input().exists()) {
            final RecordRef ref = new RecordRef(recordKind(), id);
            setInputWithNotify(RecordInput.of(ref));
            ((RecordSelectionProvider) getSite().getSelectionProvider()).select(List.of(ref));
            pages.stored(ref);
            fillBanner();
        }
    }

    /**
     * Does something with the stored record that answers the record anew, as moving a deal: saves first what is typed.
     */
    protected final void act(Call<Result<T>> call, Runnable done) {
        saving.act(call, done);
    }

    /** The model; null until the record has been read. */
    protected final EditModel<T> model() {
        return model;
    }

    /** The services. */
    protected final EditorServices services() {
        return services;
    }

    final EditorPages pages() {
        return pages;
    }

    final Composite body() {
        return parent;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (saving != null) {
            saving.save(monitor);
        }
    }

    @Override
    public boolean isDirty() {
        return model != null && (model.isDirty() || !input().exists() && !title(model.current()).isBlank());
    }

    @Override
    public int promptToSaveOnClose() {
        getSite().getPage().bringToTop(this);
        return switch (Questions.choose(getSite().getShell(), MESSAGES.message("editor.closing"),
                MESSAGES.message("editor.closing.question", getPartName()), MESSAGES.message("editor.save"),
                MESSAGES.message("editor.closing.discard"), MESSAGES.message("editor.closing.stay"))) {
            case 0 -> YES;
            case 1 -> NO;
            default -> CANCEL;
        };
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSaveAs() {
        // a record has no other name to be saved under
    }

    @Override
    public void setFocus() {
        if (pages != null && !pages.control().isDisposed()) {
            pages.focusFirst();
        } else if (parent != null) {
            parent.setFocus();
        }
    }

    @Override
    public <A> A getAdapter(Class<A> adapter) {
        if (adapter == RecordRef.class && input().exists()) {
            return adapter.cast(input().record());
        }
        return super.getAdapter(adapter);
    }
}
